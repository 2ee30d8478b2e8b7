// Slips of the page that the letters alone show, whatever they say: a doubled space or letter, a
// capital inside a word, a broken encoding. What grammar shows is in grammar_slips.h.
#pragma once

#include <string_view>

namespace stet {

// "filed  in", "victims .", "rÃ©sumÃ©", "the the", "QYour": a slip of the page, which would be
// taken for a change, or spoil a name.
bool is_misprinted(std::string_view text);

}  // namespace stet
