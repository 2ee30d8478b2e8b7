// What is due for review. News is forgotten and may be; skills mustn't be.
//
// Two things are scheduled (fsrs.h): each skill, for which fresh questions are drawn, and each
// question that was missed, until it has been answered right twice since. Grades: wrong 1; right
// but unsure, partly right, or right after a pass 2; right 3; right and certain on a question
// that was seen before 4. A pass isn't a review, but the question counts as missed.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scoring/fsrs.h"
#include "scoring/outcome.h"

namespace stet {

struct MissedQuestion {
  std::string question_id;
  std::string pack_id;
  std::string skill;
  bool certain = false;  // certain but wrong, at the last miss
  int64_t due_day = 0;   // day_number()
};

struct SkillMemory {
  std::string skill;
  Memory memory;
  int64_t last_day = 0;
  int64_t due_day = 0;
};

struct Schedule {
  std::vector<MissedQuestion> missed;  // certain ones first, then by day, then as they were met
  std::vector<SkillMemory> skills;     // in the order of skills()
};

Schedule schedule(std::span<const Outcome> outcomes);

// What of it is due on `today`, in the same order.
Schedule due_on(const Schedule& schedule, int64_t today);

// `seen`: the question was asked in an earlier round; `passed`: it was last passed.
// Absent for a pass.
std::optional<Grade> grade(const Outcome& outcome, bool seen, bool passed);

}  // namespace stet
