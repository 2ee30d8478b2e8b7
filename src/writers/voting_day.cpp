#include "writers/voting_day.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

namespace {

bool is_a_vote(const Source& source, size_t token) {
  return source.lexicon.list("votes").has(
      lower(slice(source.article.text, source.reading.tokens[token].span)));
}

Votes find_votes(const Source& source) {
  constexpr size_t kNear = 5;  // tokens
  const auto& tokens = source.reading.tokens;
  const WordList& days = source.lexicon.list("weekdays");
  Votes votes;
  for (const Sentence& sentence : source.reading.sentences) {
    bool names_one = false;
    for (size_t i = sentence.first_token; i < sentence.last_token; ++i) {
      if (!is_a_vote(source, i)) continue;
      names_one = true;
      for (size_t j = i > kNear ? i - kNear : 0; j < std::min(tokens.size(), i + kNear + 1); ++j)
        if (const auto word = slice(source.article.text, tokens[j].span); days.has(word))
          votes.weekdays.insert(word);
    }
    votes.sentences += names_one;
  }
  return votes;
}

const Votes& votes_of(const Source& source, Notebook& own) {
  Notebook& notebook = source.notebook ? *source.notebook : own;
  if (!notebook.votes) notebook.votes = find_votes(source);
  return *notebook.votes;
}

}  // namespace

bool names_a_vote(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  for (size_t i = whole.first_token; i < whole.last_token; ++i)
    if (is_a_vote(source, i)) return true;
  return false;
}

bool tells_of_a_vote(const Source& source) {
  constexpr size_t kEnough = 2;  // sentences
  Notebook own;
  return votes_of(source, own).sentences >= kEnough;
}

bool is_a_voting_day(const Source& source, std::string_view weekday) {
  Notebook own;
  return votes_of(source, own).weekdays.contains(weekday);
}

}  // namespace stet
