#include "writers/voting_day.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

namespace {

bool is_a_vote(const Source& source, size_t token) {
  return source.lexicon.list("votes").has(
      lower(slice(source.article.text, source.reading.tokens[token].span)));
}

bool is_near_a_vote(const Source& source, size_t token) {
  constexpr size_t kNear = 5;  // tokens
  const size_t last = std::min(source.reading.tokens.size(), token + kNear + 1);
  for (size_t i = token > kNear ? token - kNear : 0; i < last; ++i)
    if (is_a_vote(source, i)) return true;
  return false;
}

std::set<std::string_view> find_voting_days(const Source& source) {
  const WordList& weekdays = source.lexicon.list("weekdays");
  const auto& tokens = source.reading.tokens;
  std::set<std::string_view> days;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].capitalised) continue;
    const std::string_view word = slice(source.article.text, tokens[i].span);
    if (weekdays.has(word) && is_near_a_vote(source, i)) days.insert(word);
  }
  return days;
}

bool find_out_whether_it_tells(const Source& source) {
  constexpr int kEnough = 2;  // sentences
  int named = 0;
  for (size_t i = 0; i < source.reading.sentences.size() && named < kEnough; ++i)
    named += names_a_vote(source, i);
  return named >= kEnough;
}

}  // namespace

bool names_a_vote(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  for (size_t i = whole.first_token; i < whole.last_token; ++i)
    if (is_a_vote(source, i)) return true;
  return false;
}

bool tells_of_a_vote(const Source& source) {
  Notebook own;
  Notebook& notebook = source.notebook ? *source.notebook : own;
  if (!notebook.tells_of_a_vote) notebook.tells_of_a_vote = find_out_whether_it_tells(source);
  return *notebook.tells_of_a_vote;
}

bool is_a_voting_day(const Source& source, std::string_view weekday) {
  Notebook own;
  Notebook& notebook = source.notebook ? *source.notebook : own;
  if (!notebook.voting_days) notebook.voting_days = find_voting_days(source);
  return notebook.voting_days->contains(weekday);
}

}  // namespace stet
