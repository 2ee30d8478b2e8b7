// The journal folded into what screens and commands ask: outcomes, rounds, the round left open.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "saves/event.h"

namespace stet {

struct RoundRecord {
  RoundPlan plan;
  int64_t begun_ms = 0;
  bool ended = false;
  std::vector<AnswerGiven> answers;  // in seat order, one a seat
  std::vector<Hands> hands = {};     // of a group round
};

struct History {
  std::vector<Outcome> outcomes;    // in journal order
  std::vector<RoundRecord> rounds;  // in journal order
  std::map<std::string, std::string> settings;
  std::unordered_map<std::string, size_t> place_of_round;  // in `rounds`, by id
  int64_t last_seen_ms = 0;                                // the latest time of any event

  // The latest round that was begun and not ended, with at least one seat unanswered. A group
  // round is nobody's to go on with.
  const RoundRecord* unfinished() const;
  const RoundRecord* round(const std::string& round_id) const;
  // The time by which days are counted and what is due is asked: a clock that was set back
  // stands still until it has caught up.
  int64_t now(int64_t clock_ms) const;
};

History fold(std::vector<Event> events);
// One more event, in journal order. An answer to a seat that has one already changes nothing.
void apply(History& history, Event event);

// A round as it was left, finished if its last strike was given. A seat whose answer was lost from
// the journal while later ones were kept counts as passed. Refused when the pack no longer holds
// its questions.
Result<Quiz> resume_round(const RoundRecord& record, std::span<const Pack* const> packs);
Result<Quiz> resume_round(const RoundRecord& record, const Pack& pack);

// The certainty marks of a round so far, floored at 0.
double round_marks(const RoundRecord& record);

}  // namespace stet
