// Plain text cut into blocks: paragraphs, headings, list lines.
//
// A blank line always ends a block. A single line end does so only where it is no wrapping: in a
// text with lines longer than kWrapWidth every line is a paragraph; in a wrapped one a line ends
// a block when the next word would have fitted on it with room to spare.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

inline constexpr size_t kWrapWidth = 130;  // characters; nobody wraps wider

// White space around the blocks is left out.
std::vector<Span> split_blocks(std::string_view text);

}  // namespace stet
