#include "facts/counted.h"

#include <algorithm>
#include <array>
#include <string>

namespace stet {

namespace {

constexpr size_t kHedgeWords = 4;
constexpr size_t kNounWords = 4;  // from the figure to its noun

// "15 other camps": function words that may stand between a figure and its noun.
bool passed_over(std::string_view word) {
  return word == "other" || word == "more" || word == "such" || word == "same";
}

bool is_plural(std::string_view word) {
  static constexpr std::array<std::string_view, 18> kIrregular{
      "people", "men",  "women", "children", "police", "staff", "feet", "sheep", "fish",
      "deer",   "mice", "geese", "aircraft", "teeth",  "dice",  "crew", "media", "cattle"};
  if (std::find(kIrregular.begin(), kIrregular.end(), word) != kIrregular.end()) return true;
  if (word.size() > 4 && word.ends_with("men")) return true;
  if (word.size() < 4 || !word.ends_with('s')) return false;
  for (std::string_view singular : {"ss", "'s", "us", "is"})
    if (word.ends_with(singular)) return false;
  return true;
}

}  // namespace

std::optional<Span> hedge_before(const Galley& galley, size_t first) {
  const WordList& hedges = galley.lexicon.list("hedges");
  std::string key;
  std::optional<Span> longest;
  for (size_t n = 1; n <= kHedgeWords && n <= first; ++n) {
    const size_t i = first - n;
    if (!galley.same_sentence(i, first) || !galley.is_word(i)) break;
    key = key.empty() ? galley.lower(i) : galley.lower(i) + " " + key;
    if (hedges.has(key)) longest = galley.span(i, first);
  }
  return longest;
}

std::optional<Span> counted_after(const Galley& galley, const WrittenNumber& number) {
  const WordList& function_words = galley.lexicon.list("function-words");
  const WordList& roles = galley.lexicon.list("roles");
  const bool one = number.value == 1;
  for (size_t n = 0; n < kNounWords; ++n) {
    const size_t i = number.last + n;
    if (!galley.is_word(i) || !galley.same_sentence(number.first, i)) break;
    if (galley.words[i].quote != galley.words[number.first].quote) break;
    if (passed_over(galley.lower(i))) continue;
    if (galley.in(i, function_words) || galley.is(i, "'s")) break;
    if (!one && is_plural(galley.lower(i))) return galley.span(number.last, i + 1);
    const bool ends = !galley.is_word(i + 1) || galley.in(i + 1, function_words) ||
                      galley.is(i + 1, "'s") || !galley.same_sentence(i, i + 1);
    if (one && (ends || galley.in(i, roles))) return galley.span(number.last, i + 1);
  }
  return std::nullopt;
}

}  // namespace stet
