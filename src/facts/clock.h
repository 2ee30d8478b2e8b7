// Clock times: "10:30", "7 p.m.", "7.30pm ET", "19:30 GMT", "noon". Value: minutes since midnight
// where the half of the day is known; "at 10:30" alone may be either. The unit is the time zone.
#pragma once

#include "facts/figure_desk.h"

namespace stet {

std::optional<ReadFigure> clock_time_at(const FigureDesk& desk, size_t i);

// "19:30"; a range is "19:00/21:00".
std::optional<std::string> iso_clock(const ReadFigure& time);

}  // namespace stet
