// Slips of the page in grammar and letters: "the attacks proves", "would went", "a apple",
// "goverment", a bracket never closed, a clause that nothing follows.
//
// Shown word for word, such a sentence is taken for a changed one, and the reader who marks the
// slip is right. So whatever looks like one is left alone: a sentence wrongly suspected costs a
// question, a slip overlooked costs a reader's trust. The rules look at neighbouring words and
// their parts of speech; what they make of them is data (assets/words/misspelled.txt,
// either-number.txt, sounded-otherwise.txt, never-after-modal.txt, never-beside.txt). Several
// writers ask about one piece, so the notebook keeps what was found.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

inline constexpr std::string_view kOnlyPart = "it is only part of a sentence";

// What looks like a slip in the piece of the article, as the end of "keeps silent: "; empty where
// nothing does. `is_whole`: the piece is one sentence, and must have a main clause.
std::string_view slip_of_grammar(const Source& source, Span piece, bool is_whole);

}  // namespace stet
