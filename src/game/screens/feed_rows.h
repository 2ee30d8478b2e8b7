// The articles of a feed, one under another, to choose from.
#pragma once

#include <optional>

#include "article/reader.h"
#include "game/widgets.h"

namespace stet {

// The number of the one that was chosen, from 1. Headlines without a text can't be.
std::optional<size_t> feed_rows(Frame& frame, Column& column, const OfferedFeed& feed);

}  // namespace stet
