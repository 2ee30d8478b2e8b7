// Tokens: words, numbers, punctuation, marks. The finest grain the readers work on.
//
// A token never crosses white space. Numbers keep their inner points and commas ("61,000.50"),
// initials and abbreviations keep their points ("U.S.", "Mr."), hyphenated words are one token,
// "'s" is split off its noun, currency and percent signs stand alone.
#pragma once

#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/span.h"

namespace stet {

enum class TokenKind : uint8_t { word, number, punctuation, mark, symbol };

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
  bool capitalised = false;    // first letter upper-case
  bool paragraph_end = false;  // the last token of its block
};

std::vector<Token> tokenize(std::string_view text, Span within, const Lexicon& lexicon);

}  // namespace stet
