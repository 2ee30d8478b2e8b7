// Measures and spans of time: "9.5 kilometres", "60 miles an hour", "a 12-mile route", "6ft 2in",
// "35°C", "48 hours", "half an hour". Unit: the list "units" gives the name ("km" is kilometres).
#pragma once

#include "facts/figure_desk.h"

namespace stet {

std::optional<ReadFigure> measure_of(const FigureDesk& desk, const WrittenNumber& number);

// "half an hour", which has no number of its own.
std::optional<ReadFigure> half_a_unit(const FigureDesk& desk, size_t i);

// "20 percent", "6 per cent", "7.5%", "two percentage points", "a 20-percent rise".
std::optional<ReadFigure> percent_of(const FigureDesk& desk, const WrittenNumber& number);

}  // namespace stet
