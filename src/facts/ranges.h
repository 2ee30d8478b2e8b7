// Two figures that are one range: "20 to 30 percent", "between 5 and 10", "$2–3 million",
// "two or three boats", "18- to 24-year-olds", "from 9 a.m. to 5 p.m.".
//
// Figures that change into one another ("rose from 20 to 30 percent") are two figures, and
// numbers that fall ("won 3–0", "voted 5 to 4") are scores, which count nothing.
#pragma once

#include "facts/figure_desk.h"

namespace stet {

// The token after "to", "or", "and" or the dash that follows a figure and may lead to its upper
// end; 0 where none follows.
size_t upper_end_after(const FigureDesk& desk, const ReadFigure& left);

enum class Joining { range, change, score, apart };

// How the two belong together. A range leaves its whole in `left`; a change lends a bare left
// figure the unit of the right one.
Joining join(const FigureDesk& desk, ReadFigure& left, const ReadFigure& right);

}  // namespace stet
