#include "writers/captions.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "Ada Bell speaks at a rally in Quern on June 14, 2016.": below a picture.
bool tells_when_it_was_taken(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const std::string_view text = slice(source.article.text, whole.span);
  if (text.size() < 2 || !is_digit(decode_before(text, text.size() - 1).value)) return false;
  const auto words = words_of(text);
  if (words.size() < 4) return false;
  const std::string_view year = words.back().substr(0, words.back().find('.'));
  const bool ends_in_a_day = year.size() == 4 && is_digit(decode(year, 0).value) &&
                             words[words.size() - 2].ends_with(',') &&
                             source.lexicon.list("months").has(words[words.size() - 3]);
  if (!ends_in_a_day) return false;
  for (size_t i = whole.first_token; i < whole.last_token; ++i) {
    if (source.pos(i) != Pos::verb && source.pos(i) != Pos::aux) continue;
    return slice(source.article.text, source.reading.tokens[i].span).ends_with('s');
  }
  return false;
}

// "Ada Brook in September 2010, after having left the crew.": a name, and what came before.
bool names_and_dates_only(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const auto word = [&](size_t i) {
    return slice(source.article.text, source.reading.tokens[i].span);
  };
  if (source.pos(whole.first_token) != Pos::propn) return false;
  size_t comma = whole.first_token;
  while (comma < whole.last_token && word(comma) != ",") {
    if (source.pos(comma) == Pos::verb || source.pos(comma) == Pos::aux) return false;
    ++comma;
  }
  if (comma + 1 >= whole.last_token || (word(comma + 1) != "after" && word(comma + 1) != "before"))
    return false;
  for (size_t i = comma + 1; i < whole.last_token; ++i)
    if (word(i) == ",") return false;
  return true;
}

// "100 days" in a line of its own, and below it what that is.
bool explains_a_figure(const Source& source, size_t sentence) {
  constexpr size_t kMostWords = 2, kLongest = 24;  // bytes
  const Sentence& whole = source.reading.sentences[sentence];
  if (whole.block == 0) return false;
  const size_t block = source.article.blocks[whole.block].span.begin;
  if (!trimmed(slice(source.article.text, {block, whole.span.begin})).empty()) return false;
  const std::string_view before =
      trimmed(slice(source.article.text, source.article.blocks[whole.block - 1].span));
  return !before.empty() && before.size() <= kLongest && word_count(before) <= kMostWords &&
         (is_digit(decode(before, 0).value) || before.front() == '$') && !before.ends_with('.');
}

// "Nov. 4, 2014 The one that got away.": a date in a line of its own, run into the next.
bool is_led_by_a_date(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const Span first = source.reading.tokens[whole.first_token].span;
  if (!source.lexicon.list("months").has(slice(source.article.text, first))) return false;
  const auto words = words_of(slice(source.article.text, whole.span));
  return words.size() > 4 && is_digit(decode(words[1], 0).value) && words[1].ends_with(',') &&
         words[2].size() == 4 && is_digit(decode(words[2], 3).value) &&
         is_upper(decode(words[3], 0).value);
}

// "Ada Bell edits the books page.": at the foot, of somebody of whom the story has nothing.
bool tells_of_the_author(const Source& source, size_t sentence) {
  constexpr size_t kFoot = 3, kFewest = 8;  // sentences
  const auto& sentences = source.reading.sentences;
  if (sentences.size() < kFewest || sentence + kFoot < sentences.size()) return false;
  const size_t foot = sentences[sentences.size() - kFoot].span.begin;
  const Sentence& whole = sentences[sentence];
  return std::ranges::any_of(source.reading.people, [&](const Person& person) {
    if (person.mentions.empty()) return false;
    const Span first = person.mentions.front();
    if (word_count(person.name) < 2 || first.begin < foot || first.begin != whole.span.begin)
      return false;
    size_t verb = whole.first_token;
    while (verb < whole.last_token && source.reading.tokens[verb].span.begin < first.end) ++verb;
    return (source.pos(verb) == Pos::verb || source.pos(verb) == Pos::aux) &&
           slice(source.article.text, source.reading.tokens[verb].span).ends_with('s');
  });
}

}  // namespace

bool stands_beside_the_story(const Source& source, size_t sentence) {
  return tells_when_it_was_taken(source, sentence) || names_and_dates_only(source, sentence) ||
         explains_a_figure(source, sentence) || is_led_by_a_date(source, sentence) ||
         tells_of_the_author(source, sentence);
}

bool may_be_caption(const Source& source, size_t sentence) {
  const Sentence& whole = source.reading.sentences[sentence];
  const std::string_view block =
      trimmed(slice(source.article.text, source.article.blocks[whole.block].span));
  if (source.reading.tags.empty() || block.size() > whole.span.length()) return false;
  const WordList& participles = source.lexicon.list("past-participles");
  bool led = false;  // by "of", "amongst"
  for (size_t i = whole.first_token + 1; i + 1 < whole.last_token; ++i) {
    led = led || source.pos(i) == Pos::adp;
    if (source.pos(i) == Pos::aux) return false;
    if (source.pos(i) != Pos::verb) continue;
    const std::string verb = lower(slice(source.article.text, source.reading.tokens[i].span));
    const bool may_be_participle = verb.ends_with("ed") || participles.has(verb);
    const bool behind_noun =
        source.pos(i - 1) == Pos::noun || (led && source.pos(i - 1) == Pos::propn);
    const bool goes_on = source.pos(i + 1) == Pos::adp || source.pos(i + 1) == Pos::sconj;
    if (!verb.ends_with("ing") && !(may_be_participle && behind_noun && goes_on)) return false;
  }
  return true;
}

}  // namespace stet
