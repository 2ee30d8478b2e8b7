// Candidates as the tests of the ranker make them up.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "writers/rank.h"
#include "writers/sample.h"

namespace stet::test {

inline Proposed proposed(std::string_view kind, double worth, std::vector<Span> key,
                         std::vector<Span> shown = {}, std::string topic = "") {
  Proposed each{{}, kind};
  each.candidate.question.stem = std::string(kind) + std::to_string(worth);
  each.candidate.worth = worth;
  each.candidate.key_facts = std::move(key);
  each.candidate.shown = std::move(shown);
  each.candidate.topic = std::move(topic);
  return each;
}

}  // namespace stet::test
