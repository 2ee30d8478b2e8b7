#include "quiz/certainty.h"

#include <array>

namespace stet {

namespace {

struct Marks {
  double right;
  double wrong;
};

// Indexed by Certainty: off, unsure, fairly, certain.
constexpr std::array<Marks, 4> kMarks{{{2, 0}, {1, 0}, {2, -2}, {3, -6}}};

}  // namespace

double certainty_marks(Certainty certainty, double credit) {
  Marks marks = kMarks[static_cast<size_t>(certainty)];
  return marks.wrong + credit * (marks.right - marks.wrong);
}

double best_marks(bool certainty_asked) {
  return kMarks[static_cast<size_t>(certainty_asked ? Certainty::certain : Certainty::off)].right;
}

}  // namespace stet
