// The journal folded into what screens and commands ask: outcomes, rounds, the round left open.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "saves/event.h"

namespace stet {

struct RoundRecord {
  RoundPlan plan;
  int64_t begun_ms = 0;
  bool ended = false;
  std::vector<AnswerGiven> answers;  // in seat order
};

struct History {
  std::vector<Outcome> outcomes;    // in journal order
  std::vector<RoundRecord> rounds;  // in journal order
  std::map<std::string, std::string> settings;

  // The latest round that was begun and not ended, with at least one seat unanswered.
  const RoundRecord* unfinished() const;
};

History fold(std::span<const Event> events);

}  // namespace stet
