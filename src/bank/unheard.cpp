#include "bank/unheard.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bank/comparable.h"
#include "bank/quoted_words.h"
#include "bank/voice_words.h"
#include "text/sentences.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

bool is_heard_in(std::string_view sentence, std::string_view surname, const Lexicon& lexicon) {
  return Comparable(narrated(sentence)).has(surname) && may_pass_on(sentence, lexicon);
}

namespace {

// "Hale said", "Hale, who has never said", "…, said Hale", "according to Hale": close by, and no
// other name between. "Oduya said Hale" gives Oduya's word.
bool is_heard_at(const std::vector<Token>& tokens, std::string_view sentence, size_t name,
                 const Lexicon& lexicon) {
  constexpr size_t kAfter = 6;
  const auto tells = [&](size_t i) {
    return may_pass_on(slice(sentence, tokens[i].span), lexicon);
  };
  for (size_t i = name + 1; i < std::min(tokens.size(), name + kAfter); ++i) {
    if (tells(i)) return true;
    if (tokens[i].capitalised) break;
  }
  // Back over first names and titles to the word that leads to them.
  size_t before = name;
  while (before > 0 && tokens[before - 1].capitalised && before - 1 > 0) --before;
  if (before == 0) return false;
  const std::string lead = lower(slice(sentence, tokens[before - 1].span));
  if (lead == "to" || lead == "by") return before > 1 && tells(before - 2);
  return tells(before - 1) && (before == 1 || tokens[before - 2].kind == TokenKind::punctuation ||
                               tokens[before - 2].kind == TokenKind::mark);
}

}  // namespace

bool stays_unheard(std::string_view article, std::string_view surname, const Lexicon& lexicon) {
  bool named = false;
  for (const Span& sentence : sentences(article, {0, article.size()}, lexicon)) {
    const std::string words = narrated(slice(article, sentence));
    if (!Comparable(words).has(surname)) continue;
    named = true;
    const auto tokens = tokenize(words, {0, words.size()}, lexicon);
    for (size_t i = 0; i < tokens.size(); ++i)
      if (slice(words, tokens[i].span) == surname && is_heard_at(tokens, words, i, lexicon))
        return false;
  }
  return named;
}

}  // namespace stet
