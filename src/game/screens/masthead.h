// The head of Home, Summary and Scores: the paper's name, a line under it, what leads elsewhere.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "game/widgets.h"

namespace stet {

// The page all these screens are set on: centred, with margins, scrolled as a whole.
Column page_column(const Frame& frame, const ScrollArea& area, float widest_units = 1080);

// The name with its dotted underline, links at the right, a double rule, and a line of small type
// under it. The index of the link that was pressed.
std::optional<size_t> masthead(Frame& frame, Column& column, std::string_view left,
                               std::string_view right, std::span<const TextLink> links);

// A small heading over a part of a page, in the accent: "TODAY'S EDITION".
void section(Frame& frame, Column& column, std::string_view id, std::string_view text);

}  // namespace stet
