// Sentences of a block of text.
//
// A sentence ends at . ! ? … (with the marks and brackets that close after it) when what follows
// can begin one; not after a listed abbreviation or an initial, nor inside a number. A sentence
// whose stop stands inside quotation marks and goes on in lower case (“Now?” he said.) is one.
#pragma once

#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

// Spans of the sentences in `within`; white space between them, and a dash or bullet before the
// first, left out.
std::vector<Span> sentences(std::string_view text, Span within, const Lexicon& lexicon);

}  // namespace stet
