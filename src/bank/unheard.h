// Whose word an article gives, and whose it doesn't, by its words alone. Shared by the writer that
// asks for somebody who is only named, and the proof.
#pragma once

#include <string_view>

#include "text/lexicon.h"

namespace stet {

inline constexpr std::string_view kUnheardStem =
    "Three of these people speak in the article; the fourth is only spoken of. Who is that?";

// The sentence names them outside quotation marks, and may pass on somebody's word.
bool is_heard_in(std::string_view sentence, std::string_view surname, const Lexicon& lexicon);

// Nowhere does a reporting verb stand with their name. Named between quotation marks, they are
// spoken of by others.
bool stays_unheard(std::string_view article, std::string_view surname, const Lexicon& lexicon);

}  // namespace stet
