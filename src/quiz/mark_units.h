// What a player can mark in a passage: its words, or its sentences.
//
// Screen and terminal offer the same units, so that an answer means the same in both.
#pragma once

#include <string_view>
#include <vector>

#include "bank/question.h"
#include "text/lexicon.h"

namespace stet {

// Words between white space, without the punctuation around them; dashes that stand alone are
// left out. Byte offsets into `passage`.
std::vector<Span> passage_words(std::string_view passage);

// The units of a mark question, in text order.
std::vector<Span> mark_units(const Mark& mark, const Lexicon& lexicon);

}  // namespace stet
