#include "writers/plain_statements.h"

#include <algorithm>
#include <span>
#include <string>

#include "text/utf8.h"
#include "writers/askable.h"
#include "writers/captions.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr WordBounds kStatement{8, 34};

// A question, or one with an aside or a label that goes with a picture or a table.
bool states_less(const Source& source, size_t sentence) {
  constexpr size_t kLabel = 3;  // words: "Looking back:"
  const std::string words = sentence_text(source, sentence);
  const auto all = words_of(words);
  const auto first = std::span(all).first(std::min(kLabel, all.size()));
  return words.ends_with('?') || words.find_first_of("([/") != words.npos ||
         std::ranges::any_of(first, [](std::string_view word) { return word.ends_with(':'); });
}

// "In 1777, when Cole wrote his book.": its only verb stands in a clause of its own.
bool lacks_its_main_clause(const Source& source, size_t sentence) {
  constexpr std::string_view kOpeners[] = {"when",    "where", "which", "who",
                                           "because", "while", "that"};
  const Sentence& whole = source.reading.sentences[sentence];
  size_t verbs = 0;
  bool subordinate = false;
  for (size_t i = whole.first_token; i < whole.last_token; ++i) {
    const std::string word = lower(slice(source.article.text, source.reading.tokens[i].span));
    if (verbs == 0 && std::ranges::find(kOpeners, word) != std::end(kOpeners)) subordinate = true;
    const bool helps =
        source.pos(i) == Pos::aux && i + 1 < whole.last_token && source.pos(i + 1) == Pos::verb;
    verbs += (source.pos(i) == Pos::verb && !word.ends_with("ing")) ||
             (source.pos(i) == Pos::aux && !helps);
  }
  return !source.reading.tags.empty() && subordinate && verbs < 2;
}

// "Others are waiting.": of what, only the sentences round it tell.
bool is_of_others(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const std::string_view first =
      slice(source.article.text, source.reading.tokens[whole.first_token].span);
  return first == "Others" || first == "Another" || first == "Other";
}

// "At the latter event, …", "In the video, …": which one, only the sentences round it tell.
bool points_back(const Source& source, size_t sentence) {
  const std::string words = lower(sentence_text(source, sentence));
  if (has_word(words, "latter") || has_word(words, "the rest")) return true;
  for (std::string_view opener : {"in response,", "in turn,", "in return,", "as a result,"})
    if (words.starts_with(opener)) return true;
  const Sentence& whole = source.reading.sentences[sentence];
  if (whole.last_token < whole.first_token + 3) return false;
  const auto word = [&](size_t i) {
    return lower(slice(source.article.text, source.reading.tokens[whole.first_token + i].span));
  };
  // "The ad comes a day before the vote."
  const Pos third = source.pos(whole.first_token + 2);
  if (word(0) == "the" && source.lexicon.list("anaphors").has(word(1)) &&
      (third == Pos::verb || third == Pos::aux))
    return true;
  if (source.pos(whole.first_token) != Pos::adp) return false;
  return (word(1) == "the" || word(1) == "that") && word(3) == "," &&
         source.lexicon.list("anaphors").has(word(2));
}

// "He no longer owns stock in the company": which, only the sentences round it tell.
bool speaks_of_one_before(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const WordList& anaphors = source.lexicon.list("anaphors");
  const WordList& more = source.lexicon.list("postmodifiers");
  const auto word = [&](size_t i) {
    return i < whole.last_token ? lower(slice(source.article.text, source.reading.tokens[i].span))
                                : std::string();
  };
  for (size_t i = whole.first_token; i < whole.last_token; ++i)
    if (word(i) == "the" && anaphors.has(word(i + 1)) && !more.has(word(i + 2))) return true;
  return false;
}

}  // namespace

std::vector<size_t> plain_statements(const Source& source) {
  std::vector<size_t> plain;
  for (size_t i = 0; i < source.reading.sentences.size(); ++i)
    if (is_askable(source, i, kStatement, Quoting::whole) && !states_less(source, i) &&
        !lacks_its_main_clause(source, i) && !is_of_others(source, i) && !points_back(source, i) &&
        !speaks_of_one_before(source, i) && !may_be_caption(source, i))
      plain.push_back(i);
  return plain;
}

}  // namespace stet
