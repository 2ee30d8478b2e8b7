// Slips of the page in its marks: "(the first", "end.The next", "fell,but", "?.", "court- room",
// "([2])", a quotation without its comma, and what a page says to a browser.
//
// A reader takes them for the change, as any slip (see grammar_slips.h).
#pragma once

#include <string_view>

namespace stet {

bool has_broken_marks(std::string_view text);

}  // namespace stet
