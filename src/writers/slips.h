// Slips of the page in small words: "into to", "a the", "has and will". A reader takes them for the
// change, or for ours.
#pragma once

#include <string_view>

#include "text/lexicon.h"

namespace stet {

// Words that never stand side by side (assets/words/never-beside.txt) do, with nothing but a space
// between them.
bool has_slip(std::string_view text, const Lexicon& lexicon);

}  // namespace stet
