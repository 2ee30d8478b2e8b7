// The modes as they stand for this player: which are open, what waits in each, and the round that
// each begins.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "quiz/picks.h"
#include "saves/history.h"
#include "scoring/schedule.h"
#include "text/phrasebook.h"
#include "text/result.h"

namespace stet {

// Where and when a round is planned.
struct Occasion {
  PackList packs;
  const History& history;
  const Phrasebook& words;
  int64_t now_ms = 0;
  int utc_offset_minutes = 0;
};

struct Assignment {
  Mode mode = Mode::daily;
  bool open = false;
  std::string line;  // what waits there, or what opens it
};

// Practice, review, shift, mix-up, ghost, group: in this order.
std::vector<Assignment> assignments(const Occasion& occasion);
Assignment assignment(Mode mode, const Occasion& occasion);

// Skills that the packs have so many questions for, in the order of skills().
std::vector<std::string> skills_at_hand(PackList packs, size_t fewest = 1);

// The weakest of them, or the first that was never played.
std::string skill_to_practise(const Occasion& occasion);

struct RoundOrder {
  Mode mode = Mode::daily;
  std::string subject = {};  // a skill, a ghost; empty: chosen
  uint64_t seed = 0;
  size_t questions = 0;  // 0: as many as the mode has
  bool certainty = true;
};

// Refused while the mode is closed, or when there is nothing to ask; says what opens it.
Result<RoundPlan> plan_for(const RoundOrder& order, const Occasion& occasion, std::string round_id);

// Just these questions again, for review. Refused when none of them is at hand.
Result<RoundPlan> plan_these(std::span<const std::string> question_ids, const Occasion& occasion,
                             uint64_t seed, bool certainty, std::string round_id);

}  // namespace stet
