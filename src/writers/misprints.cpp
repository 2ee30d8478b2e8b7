#include "writers/misprints.h"

#include <algorithm>
#include <array>

#include "text/byte_pairs.h"
#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

// "54and"
bool runs_into_a_link(std::string_view word) {
  constexpr std::array<std::string_view, 4> kLinks{"and", "or", "of", "the"};
  return std::ranges::any_of(kLinks, [word](std::string_view link) {
    return word.size() > link.size() && word.ends_with(link) &&
           is_digit(decode_before(word, word.size() - link.size()).value);
  });
}

// "$57million", "16ounces", "July20"
bool runs_into_its_figure(std::string_view word) {
  if (runs_into_a_link(word)) return true;
  constexpr size_t kUnit = 5, kMonth = 3;  // letters: "30km", "1990s" and "G20" are written so
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  size_t letters = 0;
  bool behind_figure = false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (small(word[i])) {
      behind_figure = behind_figure || (i > 0 && is_digit(word[i - 1]));
      if (++letters >= kUnit && behind_figure) return true;
      continue;
    }
    const bool is_capitalised = letters + 1 == i && is_upper(decode(word, 0).value);
    if (is_digit(word[i]) && letters >= kMonth - 1 && is_capitalised) return true;
    letters = 0;
    behind_figure = false;
  }
  return false;
}

// "Sept.11": no space behind the stop. "No.1" is one way to write it.
bool runs_into_its_day(std::string_view word) {
  constexpr size_t kMonth = 3;  // letters
  const size_t stop = word.find('.');
  return stop != std::string_view::npos && stop >= kMonth && is_small(word[stop - 1]) &&
         is_upper(decode(word, 0).value) && is_digit(decode(word, stop + 1).value);
}

// "in '70s": of which century?
bool lacks_the_before_a_decade(std::string_view before, std::string_view word) {
  constexpr std::string_view kMark = "’";
  if (before != "in") return false;
  if (word.starts_with('\'')) return is_digit(decode(word, 1).value);
  return word.starts_with(kMark) && is_digit(decode(word, kMark.size()).value);
}

// "HIllary"; not "MPs".
bool has_two_capitals(std::string_view word) {
  constexpr size_t kShortest = 5;  // letters
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto large = [](char c) { return c >= 'A' && c <= 'Z'; };
  return word.size() >= kShortest && large(word[0]) && large(word[1]) &&
         std::all_of(word.begin() + 2, word.begin() + kShortest, small);
}

// "30 citizens,15 of them", "that,but": no space behind a comma.
bool runs_on_behind_a_comma(std::string_view text) {
  for (size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1)) {
    if (at == 0 || !is_small(text[at - 1])) continue;
    const char32_t next = decode(text, at + 1).value;
    if (is_letter(next) || is_digit(next)) return true;
  }
  return false;
}

// "claim- ‘legacy’", "R -S.C.": a space on one side of a hyphen; not "two- and three-year-olds".
bool has_a_lopsided_hyphen(std::string_view text) {
  for (size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    if (at == 0 || at + 1 == text.size()) continue;
    const char before = text[at - 1], after = text[at + 1];
    if (before == ' ' && is_letter(decode(text, at + 1).value)) return true;
    if (!is_letter(static_cast<unsigned char>(before)) || after != ' ') continue;
    constexpr size_t kNext = 10;  // bytes
    const auto next = words_of(text.substr(at + 2, kNext));
    if (next.empty() || !is_one_of(next.front(), {"and", "or", "to", "through", "by"})) return true;
  }
  return false;
}

// A capital right behind a small letter.
int joins_in(std::string_view text) {
  int joins = 0;
  for (size_t i = 1; i < text.size(); ++i)
    joins += is_small(text[i - 1]) && text[i] >= 'A' && text[i] <= 'Z';
  return joins;
}

// "FlagShareLikeReplyAda": the buttons of a page; "toObama"; not "iPhone".
bool is_run_together(std::string_view word) {
  constexpr int kMany = 3;
  constexpr size_t kShortest = 6;
  const int joins = joins_in(word);
  return joins >= kMany ||
         (joins == 1 && word.size() >= kShortest && is_small(word[0]) && is_small(word[1]));
}

// "atttended"
bool has_a_letter_thrice(std::string_view word) {
  for (size_t i = 2; i < word.size(); ++i)
    if (word[i] == word[i - 1] && word[i] == word[i - 2] && word[i] >= 'a' && word[i] <= 'z' &&
        word[i] != 'w')
      return true;
  return false;
}

// "a rally In Quern", "But Even if": a capital where none belongs.
bool is_capitalised_inside(std::string_view before, std::string_view word) {
  constexpr std::string_view kSmall[] = {"In", "On", "At",   "Of",   "For",  "With",
                                         "To", "By", "From", "Even", "With", "And"};
  if (std::ranges::find(kSmall, word) == std::end(kSmall) || before.empty()) return false;
  return before == "But" || (is_small(before.front()) && is_small(before.back()));
}

// "(D-N.Y)": a stop is missing.
bool lacks_a_stop(std::string_view text) {
  for (size_t at = text.find(')'); at != std::string_view::npos; at = text.find(')', at + 1))
    if (at > 2 && text[at - 2] == '.' && text[at - 1] >= 'A' && text[at - 1] <= 'Z' &&
        text[at - 3] >= 'A' && text[at - 3] <= 'Z')
      return true;
  return false;
}

}  // namespace

bool is_misprinted(std::string_view text) {
  constexpr std::string_view kSlips[] = {
      " .",           " ,",         " ;",         " :",         "Ã",       "Â",  "â€",
      "\xEF\xBF\xBD", ".--",        "\u0081",     "A\u0303",    "A\u0302", ",.", "St.,",
      " n't",         " n`t",       " n’t",       " 's ",       " ’s ",    "``", "‘s ",
      " s ",          "Last Year ", "Last Week ", "Last Month "};
  const BytePairs pairs(text);
  for (std::string_view slip : kSlips) {
    if (!pairs.may_hold(slip)) continue;
    const size_t at = text.find(slip);
    if (at != std::string_view::npos && !text.substr(at).starts_with(" ...")) return true;
  }
  if (runs_on_behind_a_comma(text) || has_a_lopsided_hyphen(text) || lacks_a_stop(text))
    return true;
  const bool has_joins = joins_in(text) > 0;
  std::string_view before;
  for (std::string_view word : words_of(text)) {
    if (word == before && word != "that" && word != "had" && word.size() > 1) return true;
    constexpr std::string_view kLosing[] = {"lost", "fell", "dropped", "down", "by"};
    if (word.size() > 1 && word[0] == '-' && is_digit(decode(word, 1).value) &&
        std::ranges::find(kLosing, before) != std::end(kLosing))
      return true;  // "lost -7 points"
    if (is_capitalised_inside(before, word) || lacks_the_before_a_decade(before, word)) return true;
    before = word;
    if (has_two_capitals(word) || (has_joins && is_run_together(word)) ||
        runs_into_its_figure(word) || runs_into_its_day(word) || has_a_letter_thrice(word))
      return true;
    // "QYour new book": an interview's question mark run into its first word.
    if (word.size() > 2 && (word[0] == 'Q' || word[0] == 'A') && is_upper(decode(word, 1).value) &&
        is_lower(decode(word, 2).value))
      return true;
  }
  return false;
}

}  // namespace stet
