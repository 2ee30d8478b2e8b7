// Marking: how much of a question an answer got right.
#pragma once

#include <optional>

#include "bank/question.h"
#include "quiz/answer.h"

namespace stet {

// 0..1. Partial credit: select, sort, match, order by share of parts placed right (select also
// loses what was wrongly taken); mark gives half for striking the right passage at the wrong
// words. A Pass, or an answer of another shape, is 0.
double credit(const Question& question, const Answer& answer);

// For two-class questions (a mark with a "nothing to mark" answer; a sort into two classes is
// counted item by item elsewhere): 0 = intact, 1 = changed. Absent for other shapes and a Pass.
std::optional<int> true_class(const Question& question);
std::optional<int> given_class(const Question& question, const Answer& answer);

// The number of options of a choose question, for chance correction; absent for other shapes.
std::optional<int> option_count(const Question& question);

}  // namespace stet
