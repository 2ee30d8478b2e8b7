// How many parts of a question chance may put in another order on screen.
#pragma once

#include <cstddef>

#include "bank/question.h"

namespace stet {

// Options of choose and select, items of sort and order, right sides of match; 0 for the rest.
size_t laid_out_parts(const Question& question);

}  // namespace stet
