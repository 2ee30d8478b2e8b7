// The head of a screen: the paper's name, a line under it, what leads elsewhere, and `?`, which
// tells the screen's keys.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "game/widgets.h"

namespace stet {

// The page all these screens are set on: centred, with margins, scrolled as a whole.
Column page_column(const Frame& frame, const ScrollArea& area, float widest_units = 1080);

// `?`, for screens that have no masthead: how large it is, and the link itself.
Vec help_size(Frame& frame);
void help_at(Frame& frame, Vec at);

// The name with its dotted underline, links and `?` at the right, a double rule, and a line of small
// type under it. The index of the link that was pressed.
std::optional<size_t> masthead(Frame& frame, Column& column, std::string_view left,
                               std::string_view right, std::span<const TextLink> links);

// A small heading over a part of a page, in the accent: "TODAY'S EDITION".
void section(Frame& frame, Column& column, std::string_view id, std::string_view text);

}  // namespace stet
