// The language of a text, by its script and its commonest words.
//
// A few hundred stop words tell the European languages apart within two sentences; other scripts
// tell themselves. Words that several languages share count for each of them. Of a long text three
// short stretches are read first, which nearly always tell, and the rest only where they don't, as
// in a text of two languages.
#pragma once

#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

// Its code ("en", "fr"); empty when the text is too short or too mixed to tell.
std::string detect_language(std::string_view text, const Lexicon& lexicon);

// "French" for "fr"; the code itself when its name isn't in the list.
std::string language_name(std::string_view code, const Lexicon& lexicon);

}  // namespace stet
