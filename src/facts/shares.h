// Shares of a whole: "two-thirds", "a quarter of", "half the", "one in five", "nine out of 10".
//
// A share is a count with the unit "share" and a value between 0 and 1, and what it is a share of
// as the thing counted. It is no percentage: nobody printed one.
#pragma once

#include "facts/figure_desk.h"

namespace stet {

std::optional<ReadFigure> share_at(const FigureDesk& desk, size_t i);

}  // namespace stet
