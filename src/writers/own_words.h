// Statements that the writer of the article makes with nobody behind them: no source in the
// sentence or shortly before it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bank/question.h"
#include "writers/writer.h"

namespace stet {

// What an explanation says of them, and of the sources offered beside.
inline constexpr std::string_view kWhyTheWriters =
    "No “said” and no “according to”: the writer states it, and answers for it.";
inline constexpr std::string_view kWhyNoSource = "No source is given; the writer vouches for it.";

struct OwnWords {
  size_t sentence = 0;
  Span span;                       // it, or with the sentences before that it needs
  std::string text;                // as it can be shown by itself
  std::vector<Evidence> evidence;  // the sentence, and before it the one that names who "he" is
};

// None in an article that somebody paid for, or that quotes nobody: it may be an opinion piece.
std::vector<OwnWords> own_words_of_the_writer(const Source& source);

}  // namespace stet
