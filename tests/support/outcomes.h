// Outcomes by the handful, for tests of what is made of them.
#pragma once

#include <string>
#include <vector>

#include "scoring/outcome.h"

namespace stet::test {

inline constexpr int64_t kDay = 86'400'000;

inline Outcome outcome(std::string question, double credit, Certainty certainty = Certainty::fairly,
                       int64_t day = 0, std::string round = "r1") {
  Outcome o;
  o.round_id = std::move(round);
  o.question_id = std::move(question);
  o.pack_id = "p";
  o.kind = "who-said-it";
  o.skill = "sourcing";
  o.at_ms = day * kDay + 1000;
  o.credit = credit;
  o.certainty = certainty;
  o.options = 4;
  return o;
}

// Stet or strike: what it was and what it was taken for.
inline Outcome judged(bool changed, bool struck, std::string round = "r1") {
  Outcome o = outcome("j", changed == struck ? 1 : 0, Certainty::fairly, 0, std::move(round));
  o.kind = "stet-or-strike";
  o.skill = "checking";
  o.options = std::nullopt;
  o.true_class = changed;
  o.given_class = struck;
  return o;
}

inline Outcome passed(std::string question, int64_t day = 0, std::string round = "r1") {
  Outcome o = outcome(std::move(question), 0, Certainty::off, day, std::move(round));
  o.passed = true;
  return o;
}

inline void add(std::vector<Outcome>& to, int times, const Outcome& outcome) {
  for (int i = 0; i < times; ++i) to.push_back(outcome);
}

}  // namespace stet::test
