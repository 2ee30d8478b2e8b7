#include "facts/counted.h"

#include <algorithm>
#include <array>
#include <string>

namespace stet {

namespace {

constexpr size_t kHedgeWords = 4;
constexpr size_t kNounWords = 4;   // from the figure to its noun
constexpr size_t kWholeWords = 8;  // from "of" to the noun of the whole

// "15 other camps": function words that may stand between a figure and its noun.
bool passed_over(std::string_view word) {
  return word == "other" || word == "more" || word == "such" || word == "same" || word == "last";
}

// Words in -s that are no plural of a noun that could be counted.
bool no_noun(std::string_view word) {
  constexpr std::array<std::string_view, 8> kWords{"always",     "perhaps", "overseas", "besides",
                                                   "afterwards", "news",    "sales",    "sports"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool is_plural(std::string_view word) {
  static constexpr std::array<std::string_view, 18> kIrregular{
      "people", "men",  "women", "children", "police", "staff", "feet", "sheep", "fish",
      "deer",   "mice", "geese", "aircraft", "teeth",  "dice",  "crew", "media", "cattle"};
  if (std::find(kIrregular.begin(), kIrregular.end(), word) != kIrregular.end()) return true;
  if (word.size() > 4 && word.ends_with("men")) return true;
  if (word.size() < 4 || !word.ends_with('s') || no_noun(word)) return false;
  for (std::string_view singular : {"ss", "'s", "us", "is"})
    if (word.ends_with(singular)) return false;
  return true;
}

bool is_participle(const FigureDesk& desk, size_t i) {
  const std::string_view word = desk.galley.lower(i);
  const bool ending = word.size() > 5 && (word.ends_with("ed") || word.ends_with("ing"));
  return (ending && !desk.galley.in(i, desk.roles)) || desk.galley.in(i, desk.past_verbs);
}

bool ends_phrase(const FigureDesk& desk, size_t i) {
  return !desk.galley.is_word(i + 1) || desk.galley.in(i + 1, desk.function_words) ||
         desk.galley.is(i + 1, "'s") || !desk.together(i, i + 1);
}

// The plural noun within a few words from token i, with what stands before it.
std::optional<Span> plural_from(const FigureDesk& desk, size_t from, size_t quote) {
  const Galley& galley = desk.galley;
  for (size_t i = from; i < from + kNounWords; ++i) {
    if (!galley.is_word(i) || !desk.together(from, i) || galley.words[i].quote != quote) break;
    if (passed_over(galley.lower(i))) continue;
    if (galley.in(i, desk.function_words) || galley.is(i, "'s")) break;
    if (!is_plural(galley.lower(i))) continue;
    // "Special Olympics athletes"
    const bool name = galley.tokens[i].capitalised && galley.is_word(i + 1) &&
                      !galley.tokens[i + 1].capitalised && desk.together(i, i + 1) &&
                      !galley.in(i + 1, desk.function_words) && is_plural(galley.lower(i + 1));
    return galley.span(from, name ? i + 2 : i + 1);
  }
  return std::nullopt;
}

// The whole after "of": past "the", "its", "these" and a number of its own ("of the five boats").
size_t past_determiners(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  for (std::string_view word : {"all", "the", "those", "these", "its", "his", "her", "their", "our",
                                "your", "my", "some", "more", "than", "about", "nearly"})
    if (galley.is(i, word)) ++i;
  if (i >= galley.size()) return i;
  if (const auto number = desk.numbers.at(i); number && !number->ordinal && number->tail.empty())
    return number->last;
  return i;
}

}  // namespace

std::optional<Span> hedge_before(const FigureDesk& desk, size_t first) {
  const Galley& galley = desk.galley;
  std::string key;
  std::optional<Span> longest;
  for (size_t n = 1; n <= kHedgeWords && n <= first; ++n) {
    const size_t i = first - n;
    if (!galley.same_sentence(i, first) || !galley.is_word(i)) break;
    key = key.empty() ? std::string(galley.lower(i)) : std::string(galley.lower(i)) + " " + key;
    // "has gone up to $8,400", "add up to $1.5 trillion": no bound
    if (i > 0 && key == "up to" && desk.rising_verbs.has(galley.lower(i - 1))) return std::nullopt;
    if (desk.hedges.has(key)) longest = galley.span(i, first);
  }
  return longest;
}

std::optional<Span> counted_of(const FigureDesk& desk, size_t last) {
  const Galley& galley = desk.galley;
  if (last == 0 || last >= galley.size() || !desk.together(last - 1, last)) return std::nullopt;
  const bool of = galley.is(last, "of");
  const size_t from = past_determiners(desk, of ? last + 1 : last);
  if (!of && from == last) return std::nullopt;
  if (from >= galley.size() || from > last + kWholeWords || !desk.together(last, from))
    return std::nullopt;
  if (auto plural = plural_from(desk, from, galley.words[last].quote)) return plural;
  // "rice", "the harbour": one word, and then the phrase ends.
  const bool noun = galley.is_word(from) && !galley.in(from, desk.function_words) &&
                    !galley.tokens[from].capitalised && ends_phrase(desk, from);
  if (galley.is(from + 1, "and")) return std::nullopt;  // "years of endless and tedious rules"
  const bool owner = galley.is(from + 1, "'s");         // "two-thirds of the country's people"
  return noun && !owner ? std::optional(galley.span(from, from + 1)) : std::nullopt;
}

std::optional<Span> counted_after(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  const size_t from = number.last;
  if (from >= galley.size() || !desk.together(number.first, from)) return std::nullopt;
  const size_t quote = galley.words[number.first].quote;
  if (number.value != 1 || number.value_to) {
    if (!galley.is(from, "of")) return plural_from(desk, from, quote);
    const size_t whole = past_determiners(desk, from + 1);
    if (whole == from + 1 || !desk.together(from, whole)) return std::nullopt;
    return plural_from(desk, whole, quote);
  }
  for (size_t i = from; i < from + kNounWords; ++i) {
    if (!galley.is_word(i) || !desk.together(from, i) || galley.words[i].quote != quote) break;
    if (passed_over(galley.lower(i))) continue;
    if (galley.in(i, desk.function_words) || galley.is(i, "'s")) break;
    if (i == from && is_plural(galley.lower(i))) break;  // "if one adds Nebraska"
    if (galley.in(i, desk.one_nouns)) return galley.span(from, i + 1);
    if (is_participle(desk, i)) break;  // "one soliciting his views", "one chosen by her"
    if (ends_phrase(desk, i) || galley.in(i, desk.roles)) return galley.span(from, i + 1);
  }
  return std::nullopt;
}

}  // namespace stet
