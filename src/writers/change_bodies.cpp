#include <algorithm>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "CNN’s Ada Brook", "NBC Nightly News", "Oxford University Press", "Brown University in Rhode
// Island": more of the name, or another that tells which it is; "an ABC poll": the next begins with
// another sound.
bool is_named_further(std::string_view before, std::string_view behind) {
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
  return behind.starts_with(' ') && (names(0) || (!next.empty() && next[0] == "in" && names(1)));
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

// Words that belong to one of them alone.
bool tells_by_a_word(const Making& m) {
  return std::ranges::any_of(m.words.lower, [](const std::string& word) {
    return word.starts_with("tweet") || word == "newspaper" || word == "network";
  });
}

}  // namespace

// "told CNN" -> "told ABC": a paper, channel, survey or university for another that the article
// doesn't name, where no more of it is told.
void swap_bodies(Making& m) {
  const WordList& bodies = m.source.lexicon.list("bodies-alike");
  const std::string_view sentence = m.text(m.sentence.span);
  std::string_view found;
  for (std::string_view body : bodies.entries())
    if (body.size() > found.size() && has_word(sentence, body)) found = body;
  if (found.empty() || count_words(sentence, found) != 1 || tells_by_a_word(m)) return;
  const std::string_view group = bodies.value(found);
  std::vector<std::string_view> others;
  for (std::string_view body : bodies.entries()) {
    if (body == found || bodies.value(body) != group) continue;
    if (has_word(sentence, body) && found.find(body) == found.npos) return;
    if (!has_word(m.source.article.text, body)) others.push_back(body);
  }
  const size_t at = m.sentence.span.begin + sentence.find(found);
  const Span place{at, at + found.size()};
  if (others.empty() || is_named_further(m.text({m.sentence.span.begin, place.begin}),
                                         m.text({place.end, m.sentence.span.end})))
    return;
  m.made.push_back({without_what_they_share(found, others[m.chance.below(others.size())], place),
                    0.75, 2, "Check which body it was before you pass it on."});
}

}  // namespace stet
