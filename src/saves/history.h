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
  std::vector<AnswerGiven> answers;  // in seat order, one a seat
};

struct History {
  std::vector<Outcome> outcomes;    // in journal order
  std::vector<RoundRecord> rounds;  // in journal order
  std::map<std::string, std::string> settings;

  // The latest round that was begun and not ended, with at least one seat unanswered.
  const RoundRecord* unfinished() const;
  const RoundRecord* round(std::string_view round_id) const;
};

History fold(std::span<const Event> events);
// One more event, in journal order. An answer to a seat that has one already changes nothing.
void apply(History& history, const Event& event);

// A round as it was left. A seat whose answer was lost from the journal while later ones were
// kept counts as passed. Refused when the pack no longer holds its questions.
Result<Quiz> resume_round(const RoundRecord& record, const Pack& pack);

// The certainty marks of a round so far, floored at 0.
double round_marks(const RoundRecord& record);

}  // namespace stet
