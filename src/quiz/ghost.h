// Rivals that hurt nobody: named ghosts of fixed skill, and the player's own best round.
//
// A ghost is right at a fixed rate for each difficulty, by a chance that the round's seed and the
// question decide: the same round has the same ghost, however often it is played.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "quiz/quiz.h"

namespace stet {

struct Ghost {
  std::string_view id;                   // "otto"
  std::string_view name;                 // "Otto"
  std::array<double, 3> right;           // chance at difficulty 1, 2, 3
  Certainty certainty = Certainty::off;  // off: whatever is best at its chance
};

// Weakest first.
std::span<const Ghost> ghosts();
const Ghost* find_ghost(std::string_view id);

// Stands for the player's own best round, where a ghost's id is asked for.
inline constexpr std::string_view kOwnBest = "best";

// The certainty marks of each seat of this round.
std::vector<double> ghost_marks(const Ghost& ghost, const Quiz& quiz);

// The marks after `seats` questions, floored at 0 as a round's are.
double standing(std::span<const double> marks, size_t seats);

}  // namespace stet
