// Certainty marks (Gardner-Medwin): right +1 +2 +3, wrong 0 -2 -6 at certainty 1 2 3.
//
// The table makes honesty pay: certainty 1 is best under 67 % chance of being right, 2 up to
// 80 %, 3 above. A single wrong answer is never floored at 0 (that would make "certain" always
// best). Where certainty is off: right 2, wrong 0.
#pragma once

#include "quiz/answer.h"

namespace stet {

// `credit` 0..1 scales between the mark for wrong and the mark for right.
double certainty_marks(Certainty certainty, double credit);
// The most one answer can earn.
double best_marks(bool certainty_asked);

}  // namespace stet
