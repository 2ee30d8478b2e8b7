// What stands round a figure and belongs to it: the hedge before, the thing counted after.
#pragma once

#include <optional>

#include "facts/galley.h"
#include "facts/numbers.h"

namespace stet {

// "more than" before the token at which a figure begins: the longest entry of hedges.
std::optional<Span> hedge_before(const Galley& galley, size_t first);

// "people" after "50", "mooring rings" after "42": the words up to the plural noun, or, after
// "one", up to the end of the noun phrase. None where no noun is sure.
std::optional<Span> counted_after(const Galley& galley, const WrittenNumber& number);

}  // namespace stet
