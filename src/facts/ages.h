// Ages: "Bell, 43,", "aged 43", "43-year-old", "43 years old", "a boy of 12", "turned 50",
// "six-month-old". A decade of life ("in her 60s") is no age.
#pragma once

#include "facts/figure_desk.h"

namespace stet {

std::optional<ReadFigure> age_of(const FigureDesk& desk, const WrittenNumber& number);

}  // namespace stet
