// Points that belong to a word: "U.S.", "a.m.", "N.J.".
#pragma once

#include <string_view>

namespace stet {

// The last word is letters with a point behind each: its last point may end the sentence, too, but
// can't be taken off.
bool ends_in_initials(std::string_view text);

}  // namespace stet
