#include "writers/bodies.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/byte_pairs.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "CNN’s Ada Brook", "NBC Nightly News", "Oxford University Press", "Brown University in Rhode
// Island": more of the name, or another that tells which it is; "an ABC poll": the next begins with
// another sound.
bool is_named_further(std::string_view before, std::string_view behind) {
  if (before.ends_with('(')) return true;  // "QUERN (Reuters) -"
  const auto words = words_of(before);
  if (words.size() > 1 && words.back() != "The" && is_upper(decode(words.back(), 0).value))
    return true;
  if (!words.empty() && (lower(words.back()) == "a" || lower(words.back()) == "an")) return true;
  if (behind.starts_with("’") || behind.starts_with("'") || behind.starts_with("-") ||
      behind.starts_with("/") || behind.starts_with(", "))
    return true;
  const auto next = words_of(behind);
  const auto names = [&](size_t i) {
    const char32_t first = i < next.size() ? decode(next[i], 0).value : U' ';
    return is_upper(first) || is_digit(first);
  };
  return behind.starts_with(' ') &&
         (names(0) || (!next.empty() && (next[0] == "in" || next[0] == "at") && names(1)));
}

// "Yale University" -> "Duke University": only "Yale" is changed.
Change without_what_they_share(std::string_view from, std::string_view to, Span at) {
  const auto cut_behind = [](std::string_view& a, std::string_view& b) {
    const size_t space = a.rfind(' ');
    if (space == a.npos || !b.ends_with(a.substr(space))) return size_t{0};
    const size_t cut = a.size() - space;
    a.remove_suffix(cut);
    b.remove_suffix(cut);
    return cut;
  };
  const auto cut_before = [](std::string_view& a, std::string_view& b) {
    const size_t space = a.find(' ');
    if (space == a.npos || !b.starts_with(a.substr(0, space + 1))) return size_t{0};
    a.remove_prefix(space + 1);
    b.remove_prefix(space + 1);
    return space + 1;
  };
  while (const size_t cut = cut_behind(from, to)) at.end -= cut;
  while (const size_t cut = cut_before(from, to)) at.begin += cut;
  return {std::string(from), std::string(to), at};
}

// "Bill Hale of CBS": whoever has seen him knows on which channel.
bool is_somebodys_channel(std::string_view before, std::string_view group) {
  if (!group.ends_with("-news") && !group.ends_with("-channel")) return false;
  const auto words = words_of(before);
  return words.size() > 2 && (words.back() == "of" || words.back() == "at") &&
         is_upper(decode(words[words.size() - 2], 0).value);
}

// Words that belong to one of them alone.
bool tells_by_a_word(std::string_view sentence, const WordList& programmes) {
  constexpr std::array<std::string_view, 14> kOfOne{
      "tweet",  "retweet",   "hashtag", "handle",    "anchor", "host",  "star",
      "follow", "newspaper", "network", "subreddit", "sitcom", "drama", "series"};
  const std::string all = lower(sentence);
  if (std::ranges::any_of(programmes.entries(),
                          [&](std::string_view name) { return has_word(all, name); }))
    return true;
  return std::ranges::any_of(words_of(sentence), [&](std::string_view word) {
    const std::string small = lower(word);
    return small.find_first_of("@#") != small.npos ||
           std::ranges::any_of(kOfOne,
                               [&](std::string_view one) { return small.starts_with(one); });
  });
}

// Somebody's tweet elsewhere in the article: on Twitter.
bool is_told_by_its_words(const Source& source, std::string_view body) {
  const std::string_view beginning = source.lexicon.list("words-of-bodies").value(body);
  return !beginning.empty() &&
         lower(source.article.text).find(" " + std::string(beginning)) != std::string::npos;
}

}  // namespace

std::optional<Body> body_in(const Source& source, size_t sentence) {
  const WordList& bodies = source.lexicon.list("bodies-alike");
  const Span span = source.reading.sentences[sentence].span;
  const std::string_view words = slice(source.article.text, span);
  const BytePairs pairs(words);
  std::string_view found;
  for (std::string_view body : bodies.entries())
    if (body.size() > found.size() && pairs.may_hold(body) && has_word(words, body)) found = body;
  if (found.empty() || count_words(words, found) != 1 ||
      tells_by_a_word(words, source.lexicon.list("weekend-programmes")) ||
      is_told_by_its_words(source, found))
    return std::nullopt;
  for (std::string_view body : bodies.entries())
    if (body != found && bodies.value(body) == bodies.value(found) && has_word(words, body) &&
        found.find(body) == found.npos)
      return std::nullopt;
  const size_t at = span.begin + words.find(found);
  const Span place{at, at + found.size()};
  const std::string_view before = slice(source.article.text, {span.begin, place.begin});
  if (is_somebodys_channel(before, bodies.value(found)) ||
      is_named_further(before, slice(source.article.text, {place.end, span.end})))
    return std::nullopt;
  return Body{found, place};
}

bool serves_to_compare(const Source& source, const Body& body) {
  constexpr size_t kReach = 3;  // words
  const Span sentence = covering_sentences(source, body.place);
  const std::string_view before = slice(source.article.text, {sentence.begin, body.place.begin});
  const auto words = words_of(before);
  const auto last = words_of(before.substr(before.rfind(',') + 1));
  const std::string small = lower(before);
  if (small.ends_with("such as ") || has_word(small, "including")) return true;
  return (last.size() < words.size() && !last.empty() && last.front() == "as") ||
         std::any_of(words.rbegin(),
                     words.rbegin() + static_cast<std::ptrdiff_t>(std::min(kReach, words.size())),
                     [](std::string_view word) { return lower(word) == "like"; });
}

std::vector<OtherBody> other_bodies(const Source& source, const Body& body) {
  const WordList& bodies = source.lexicon.list("bodies-alike");
  std::vector<OtherBody> others;
  for (std::string_view other : bodies.entries())
    if (other != body.name && bodies.value(other) == bodies.value(body.name))
      others.push_back({without_what_they_share(body.name, other, body.place),
                        has_word(source.article.text, other)});
  return others;
}

}  // namespace stet
