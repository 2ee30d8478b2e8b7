// Figures that could stand in the place of one that is asked for, as the options of a question.
#pragma once

#include <optional>

#include "writers/figures.h"
#include "writers/options.h"
#include "writers/writer.h"

namespace stet {

// Figures of the article that are about something else first, then others like the key. Drawn anew
// until one of them is as long as the key, and none stands apart from all others; absent, with the
// reason noted, where that can't be had.
std::optional<Choose> figure_options(const Source& source, const Fact& fact,
                                     const PrintedFigure& figure, Chance& chance);

}  // namespace stet
