#include "quiz/ghost.h"

#include <algorithm>

#include "quiz/certainty.h"
#include "text/chance.h"

namespace stet {

namespace {

constexpr std::array kGhosts{
    Ghost{"otto", "Otto", {0.85, 0.7, 0.55}, Certainty::certain},  // in his first week, and sure
    Ghost{"mara", "Mara", {0.9, 0.78, 0.65}, Certainty::off},
    Ghost{"edith", "Edith", {0.98, 0.95, 0.88}, Certainty::off},
};

constexpr size_t kDraws = 10'000;

// Where each certainty pays best (certainty.h).
Certainty honest(double chance) {
  return chance < 0.67 ? Certainty::unsure : chance <= 0.8 ? Certainty::fairly : Certainty::certain;
}

}  // namespace

std::span<const Ghost> ghosts() {
  return kGhosts;
}

const Ghost* find_ghost(std::string_view id) {
  const auto found = std::ranges::find(kGhosts, id, &Ghost::id);
  return found == kGhosts.end() ? nullptr : &*found;
}

std::vector<double> ghost_marks(const Ghost& ghost, const Quiz& quiz) {
  const Chance root = Chance(quiz.plan().seed).fork(ghost.id);
  std::vector<double> marks;
  for (size_t seat = 0; seat < quiz.size(); ++seat) {
    const Question& question = quiz.question(seat);
    const double chance =
        ghost.right[static_cast<size_t>(std::clamp(question.difficulty, 1, 3)) - 1];
    Chance draw = root.fork(question.id);
    const bool right = static_cast<double>(draw.below(kDraws)) < chance * kDraws;
    Certainty certainty = Certainty::off;
    if (quiz.plan().certainty)
      certainty = ghost.certainty == Certainty::off ? honest(chance) : ghost.certainty;
    marks.push_back(certainty_marks(certainty, right ? 1 : 0));
  }
  return marks;
}

double standing(std::span<const double> marks, size_t seats) {
  double sum = 0;
  for (size_t i = 0; i < std::min(seats, marks.size()); ++i) sum += marks[i];
  return std::max(0.0, sum);
}

}  // namespace stet
