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

bool is_a_voting_day(const Source& source, std::string_view weekday) {
  const auto& sentences = source.reading.sentences;
  for (size_t i = 0; i < sentences.size(); ++i)
    if (has_word(slice(source.article.text, sentences[i].span), weekday) && names_a_vote(source, i))
      return true;
  return false;
}

}  // namespace stet
