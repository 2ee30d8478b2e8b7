// What scoring knows of one answer: enough to compute every figure without the pack.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "quiz/answer.h"

namespace stet {

struct Outcome {
  std::string round_id;
  std::string question_id;
  std::string pack_id;
  std::string kind;
  std::string skill;
  int64_t at_ms = 0;  // UTC, milliseconds since 1970
  bool passed = false;
  double credit = 0;  // 0..1
  Certainty certainty = Certainty::off;
  std::optional<int> options;     // K of a choose question
  std::optional<int> true_class;  // two-class kinds: 0 intact, 1 changed
  std::optional<int> given_class;
  int utc_offset_minutes = 0;  // of the player's clock when it was given
  bool looked_back = false;  // the article was consulted before answering, where that was seen
};

// Hands that went up for a question in a class.
struct Hands {
  std::string question_id;
  std::string pack_id;
  std::string kind;
  int right = 0;
  int all = 0;
};

}  // namespace stet
