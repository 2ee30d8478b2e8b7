// What would tell a figure that is left out of its passage: the words beside it, or the other
// figures, from which it could be worked out.
#pragma once

#include <string>

#include "writers/figures.h"
#include "writers/writer.h"

namespace stet {

// As the end of "keeps silent: "; empty where nothing tells it. `shown` is all that the question
// shows of the article.
std::string what_tells(const Source& source, const Fact& fact, const PrintedFigure& figure,
                       Span shown);

// "three of 48 samples, or about _____", "rose by 30 per cent, from £1.50 to _____": two figures
// that make the third.
bool is_made_of_others(const Source& source, const Fact& fact, const PrintedFigure& figure,
                       Span shown);

// "more than 300", "20 or more": what is said is true of 200 as well.
bool is_only_a_bound(const Source& source, const Fact& fact);

// "two daughters", "the three branches", "eight years in office", and what counts nothing ("will
// turn 18"): nobody notices another figure in its place, or everybody does.
bool is_idle(const Source& source, const Fact& fact, const PrintedFigure& figure);

}  // namespace stet
