#include "writers/quotable.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/sentences.h"
#include "text/utf8.h"
#include "writers/grammar_slips.h"
#include "writers/main_clause.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

bool ends_a_sentence(char32_t c) {
  return c == U'.' || c == U'?' || c == U'!' || c == U'…';
}

// “help him understand”: somebody is meant, and no capital inside the words tells who.
bool names_nobody_for_its_pronoun(std::string_view words) {
  constexpr std::array<std::string_view, 8> kPersons{"he",  "him", "his",  "himself",
                                                     "she", "her", "hers", "herself"};
  bool named = false;
  const auto all = words_of(words);
  for (size_t i = 0; i < all.size(); ++i) {
    const std::string bare = lower(all[i].substr(0, all[i].find_first_of(",.;:?!'’")));
    if (std::ranges::find(kPersons, bare) != kPersons.end() && !named) return true;
    named |= i > 0 && bare != "i" && is_upper(decode(all[i], 0).value);
  }
  return false;
}

}  // namespace

bool is_split_inside(const Source& source, const Quotation& quotation, Span words) {
  const std::string_view text = source.article.text;
  const char32_t last = decode_before(text.substr(0, words.end), words.end).value;
  if (last != U',') return !ends_a_sentence(last) && last != U'—';
  const size_t paragraph_end = std::min(text.find('\n', quotation.span.end), text.size());
  const std::string_view rest = text.substr(quotation.span.end, paragraph_end - quotation.span.end);
  for (size_t at = 0; at < rest.size(); at += decode(rest, at).length)
    if (const size_t mark = mark_at(rest, at)) {
      const size_t next = at + mark;
      return trimmed(rest.substr(0, at)).ends_with(',') || is_lower(decode(rest, next).value);
    }
  return false;
}

namespace {

std::optional<Quotable> find_quotable(const Source& source, const Quotation& quotation,
                                      size_t least, size_t most) {
  const std::string_view text = source.article.text;
  const Span inside = inside_marks(text, quotation.span);
  if (inside.empty() || !is_upper(decode(text, inside.begin).value)) return std::nullopt;
  Span words{inside.begin, inside.begin};
  const std::vector<Span> parts = sentences(text, inside, source.lexicon);
  for (const Span& part : parts) {
    const bool last = part.end >= inside.end;
    if (last && is_split_inside(source, quotation, part)) break;
    if (!last && !ends_a_sentence(decode_before(text.substr(0, part.end), part.end).value)) break;
    const Span longer{words.begin, part.end};
    if (word_count(slice(text, longer)) > most) break;
    constexpr size_t kExclamation = 2;  // words: "Not now."
    if (word_count(slice(text, part)) > kExclamation && !has_main_clause(source, part))
      return std::nullopt;
    words = longer;
  }
  if (word_count(slice(text, words)) < least) return std::nullopt;
  const std::string_view shown = slice(text, words);
  if (is_misprinted(one_line(shown)) || !slip_of_grammar(source, words, false).empty())
    return std::nullopt;
  if (text.find(shown) != words.begin ||
      text.find(shown, words.begin + 1) != std::string_view::npos)
    return std::nullopt;
  // “She was asked: How would you explain it?” is told, not asked.
  const bool asks = shown.ends_with('?') && shown.find(": ") == std::string_view::npos;
  if (shown.ends_with('?') && !asks) return std::nullopt;
  // “Those on the list are not.”: what they aren't stands before.
  if (const std::string last = lower(words_of(shown).back());
      is_one_of(last, {"not.", "not", "are.", "is.", "was.", "were.", "too.", "either."}))
    return std::nullopt;
  return Quotable{words, asks};
}

}  // namespace

std::optional<Quotable> quotable(const Source& source, const Quotation& quotation, size_t least,
                                 size_t most) {
  if (!source.notebook) return find_quotable(source, quotation, least, most);
  const auto [known, is_new] = source.notebook->quotables.try_emplace(
      {quotation.span.begin, quotation.span.end, least, most});
  if (is_new) known->second = find_quotable(source, quotation, least, most);
  return known->second;
}

bool opens_with_a_pronoun(std::string_view words) {
  constexpr std::array<std::string_view, 17> kOpeners{
      "It",     "This", "That",    "They",    "He",   "She",  "It’s",  "It's", "That’s",
      "That's", "And",  "They’re", "They're", "He’s", "He's", "She’s", "She's"};
  const auto first = words_of(words);
  return !first.empty() && std::ranges::find(kOpeners, first.front()) != kOpeners.end();
}

bool points_back(const Source& source, std::string_view words) {
  return (opens_with_a_pronoun(words) || names_nobody_for_its_pronoun(words)) &&
         telling_count(source, words) < kEnoughToKnowItBy;
}

size_t telling_count(const Source& source, std::string_view words) {
  const WordList& closed = source.lexicon.list("closed-class");
  std::vector<std::string> telling;
  for (std::string_view word : words_of(words)) {
    const std::string bare = lower(word.substr(0, word.find_first_of(",.;:?!")));
    if (bare.size() > 2 && !closed.has(bare) && std::ranges::find(telling, bare) == telling.end())
      telling.push_back(bare);
  }
  return telling.size();
}

bool says_little(const Source& source, std::string_view words) {
  constexpr size_t kFewestTelling = 3;
  return telling_count(source, words) < kFewestTelling;
}

}  // namespace stet
