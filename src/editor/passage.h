// The passage of a mark question edited as text: what is to be marked stays with its words.
#pragma once

#include <string>

#include "bank/question.h"

namespace stet {

// Targets before and after the change keep their words; those that the change runs through are
// taken off.
Mark with_passage(Mark mark, std::string passage);

// `span` marked, or the mark on it taken off when it overlaps one.
Mark with_target(Mark mark, Span span);

}  // namespace stet
