#include "writers/voting_day.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

bool names_a_vote(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return std::ranges::any_of(source.lexicon.list("votes").entries(),
                             [&](std::string_view word) { return has_word(words, word); });
}

bool tells_of_a_vote(const Source& source) {
  constexpr int kEnough = 2;
  int named = 0;
  for (size_t i = 0; i < source.reading.sentences.size() && named < kEnough; ++i)
    named += names_a_vote(source, i);
  return named >= kEnough;
}

bool is_a_voting_day(const Source& source, std::string_view weekday) {
  constexpr size_t kNear = 5;  // tokens
  const auto& tokens = source.reading.tokens;
  const WordList& votes = source.lexicon.list("votes");
  const auto word = [&](size_t i) { return slice(source.article.text, tokens[i].span); };
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (word(i) != weekday) continue;
    for (size_t j = i > kNear ? i - kNear : 0; j < std::min(tokens.size(), i + kNear + 1); ++j)
      if (votes.has(lower(word(j)))) return true;
  }
  return false;
}

}  // namespace stet
