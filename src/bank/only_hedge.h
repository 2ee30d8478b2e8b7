// The one word or phrase of a passage that leaves a figure, or a statement, open.
//
// Found by word lists and by what stands beside them, so that the writer that asks for it and the
// proof that checks the key see the same. Absent where nothing does, or where more than one word
// could be marked.
#pragma once

#include <optional>
#include <string_view>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

// "about" of "about 40 people", where it is the passage's only rough figure and no other amount is
// vague. Bytes of `passage`.
std::optional<Span> only_rough_figure(std::string_view passage, const Lexicon& lexicon);

// "may" of "may close", where nothing else in the passage leaves anything open, and nobody's words
// are passed on.
std::optional<Span> only_doubt(std::string_view passage, const Lexicon& lexicon);

}  // namespace stet
