// When to ask again: FSRS-6, the free spaced repetition scheduler.
//
// A memory has a stability S (days after which it is recalled 9 times in 10) and a difficulty D
// (1..10). Each review moves both by its grade and by how likely recall was on that day. Weights
// are the published defaults of version 6; the journal keeps raw answers, so that a later version
// can schedule everything again. Source: open-spaced-repetition, "The Algorithm", FSRS-6.
#pragma once

#include <optional>

namespace stet {

inline constexpr const char* kSchedulerName = "FSRS-6";
inline constexpr double kRetention = 0.9;  // wanted chance of a right answer on the day it is due

enum class Grade { again = 1, hard = 2, good = 3, easy = 4 };

struct Memory {
  double stability = 0;   // days, 0.001..36500
  double difficulty = 0;  // 1..10
};

// The first review when `memory` is absent; else `days` whole days after the last one.
Memory review(const std::optional<Memory>& memory, int days, Grade grade);

// The chance of a right answer `days` after the last review.
double recall_chance(const Memory& memory, double days);

// Whole days until the chance has fallen to `retention`: 1..36500.
int interval_days(const Memory& memory, double retention = kRetention);

}  // namespace stet
