// What stands round a figure and belongs to it: the hedge before, the thing counted after.
#pragma once

#include <optional>

#include "facts/figure_desk.h"

namespace stet {

// "more than" before the token at which a figure begins: the longest entry of hedges.
std::optional<Span> hedge_before(const FigureDesk& desk, size_t first);

// "people" after "50", "mooring rings" after "42": the words up to the plural noun, or, after
// "one", up to the end of the noun phrase; "councillors" after "two of the five". None where no
// noun is sure.
std::optional<Span> counted_after(const FigureDesk& desk, const WrittenNumber& number);

// What a share or a measure is of: "voters" in "a third of the voters", "rice" in "2 tonnes of
// rice". Token `last` is the one past the figure.
std::optional<Span> counted_of(const FigureDesk& desk, size_t last);

}  // namespace stet
