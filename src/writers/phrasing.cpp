#include "writers/phrasing.h"

#include <algorithm>
#include <array>

#include "text/byte_pairs.h"
#include "text/initials.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr std::array<char32_t, 9> kMarks{U'"', U'“', U'”', U'„', U'‟', U'«', U'»', U'‹', U'›'};

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c);
}

// The byte after an occurrence of `word` that stands alone, searching from `from`; 0 when none.
size_t after_word(std::string_view text, std::string_view word, size_t from) {
  for (size_t at = text.find(word, from); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const CodePoint before = decode_before(text, at);
    const CodePoint after = decode(text, at + word.size());
    if (!is_word_character(before.value) && !is_word_character(after.value))
      return at + word.size();
  }
  return 0;
}

// The end of the ASCII characters from `at` on that aren't space: most of most words.
size_t plain_end(std::string_view text, size_t at) {
  while (at < text.size() && static_cast<signed char>(text[at]) > ' ') ++at;
  return at;
}

template <class Take>
void for_each_word(std::string_view text, Take take) {
  for (size_t at = 0; at < text.size();) {
    const size_t begin = at;
    at = plain_end(text, at);
    CodePoint c = decode(text, at);
    while (c.length != 0 && !is_space(c.value)) {
      at = plain_end(text, at + c.length);
      c = decode(text, at);
    }
    if (at > begin) take(text.substr(begin, at - begin));
    at += c.length;
  }
}

}  // namespace

bool is_quotation_mark(char32_t c) {
  return std::find(kMarks.begin(), kMarks.end(), c) != kMarks.end();
}

size_t mark_at(std::string_view text, size_t begin) {
  if (text.substr(begin).starts_with("''")) return 2;
  const CodePoint c = decode(text, begin);
  return is_quotation_mark(c.value) ? c.length : 0;
}

size_t mark_before(std::string_view text, size_t end) {
  if (text.substr(0, end).ends_with("''")) return 2;
  const CodePoint c = decode_before(text, end);
  return is_quotation_mark(c.value) ? c.length : 0;
}

std::string one_line(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for_each_word(text, [&](std::string_view word) {
    if (!out.empty()) out += ' ';
    out += word;
  });
  return out;
}

Span inside_marks(std::string_view text, Span quotation) {
  Span inside = quotation;
  const auto strip = [](char32_t c) { return is_quotation_mark(c) || is_space(c) || c == U'‘'; };
  while (!inside.empty()) {
    const CodePoint first = decode(text, inside.begin);
    if (!strip(first.value) && first.value != U'\'') break;
    inside.begin += first.length;
  }
  // A closing ’ may be the plural's own apostrophe; it is a mark only if it opened with one.
  const bool single =
      decode(text, quotation.begin).value == U'‘' || decode(text, quotation.begin).value == U'\'';
  while (!inside.empty()) {
    const CodePoint last = decode_before(text.substr(0, inside.end), inside.end);
    if (!strip(last.value) && !(single && (last.value == U'’' || last.value == U'\''))) break;
    inside.end -= last.length;
  }
  return inside;
}

std::string as_quotation(std::string_view words) {
  std::string line = one_line(words);
  while (!line.empty() && (line.back() == ',' || line.back() == ';')) {
    line.pop_back();
    if (line.empty() || line.back() != '.') line += '.';
  }
  return "“" + single_marks(line) + "”";
}

std::string single_marks(std::string_view words) {
  std::string out;
  bool opening = true;
  for (size_t at = 0; at < words.size();) {
    const size_t mark = mark_at(words, at);
    const size_t length = mark ? mark : decode(words, at).length;
    if (mark) {
      out += opening ? "‘" : "’";
      opening = !opening;
    } else {
      out.append(words.substr(at, length));
    }
    at += length;
  }
  return out;
}

namespace {

bool is_closing_mark(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'"' || c == U'”';
}

}  // namespace

std::string as_sentence(std::string_view words) {
  std::string line = capitalised(one_line(words));
  while (!line.empty() && (line.back() == ',' || line.back() == ';')) line.pop_back();
  CodePoint last = decode_before(line, line.size());
  if (is_closing_mark(last.value)) last = decode_before(line, line.size() - last.length);
  if (last.value != U'.' && last.value != U'?' && last.value != U'!' && last.value != U'…')
    line += '.';
  return line;
}

std::string as_fragment(std::string_view words) {
  while ((words.ends_with('.') && !ends_in_initials(words)) || words.ends_with(','))
    words.remove_suffix(1);
  return as_quotation(words);
}

std::string shortened(std::string_view text, size_t limit) {
  const auto words = words_of(text);
  if (words.size() <= limit) return one_line(text);
  std::string out;
  for (size_t i = 0; i < limit; ++i) out.append(i ? " " : "").append(words[i]);
  while (!out.empty() && (out.back() == ',' || out.back() == ';')) out.pop_back();
  return out + " …";
}

std::vector<std::string_view> words_of(std::string_view text) {
  constexpr size_t kBytes = 5;  // a word takes with its space, or more
  std::vector<std::string_view> words;
  words.reserve(text.size() / kBytes + 1);
  for_each_word(text, [&](std::string_view word) { words.push_back(word); });
  return words;
}

size_t word_count(std::string_view text) {
  size_t count = 0;
  for_each_word(text, [&](std::string_view) { ++count; });
  return count;
}

std::string_view last_name(std::string_view name) {
  const auto words = words_of(name);
  return words.empty() ? name : words.back();
}

bool has_word(std::string_view text, std::string_view word) {
  return !word.empty() && after_word(text, word, 0) != 0;
}

size_t count_words(std::string_view text, std::string_view word) {
  size_t n = 0;
  if (word.empty()) return 0;
  for (size_t at = after_word(text, word, 0); at != 0; at = after_word(text, word, at)) ++n;
  return n;
}

bool has_marks(std::string_view text) {
  char32_t before = U' ';
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const bool opens_single = c.value == U'‘' || (c.value == U'\'' && is_space(before));
    if (mark_at(text, at) || opens_single) return true;
    before = c.value;
    at += c.length;
  }
  return false;
}

namespace {

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

// "HIllary"; not "MPs".
bool has_two_capitals(std::string_view word) {
  constexpr size_t kShortest = 5;  // letters
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto large = [](char c) { return c >= 'A' && c <= 'Z'; };
  return word.size() >= kShortest && large(word[0]) && large(word[1]) &&
         std::all_of(word.begin() + 2, word.begin() + kShortest, small);
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
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

}  // namespace

bool is_misprinted(std::string_view text) {
  constexpr std::string_view kSlips[] = {
      "  ",   " .",           " ,",   " ;",     " :",      "Ã",       "Â",
      "â€",   "\xEF\xBF\xBD", ".--",  "\u0081", "A\u0303", "A\u0302", ",.",
      "St.,", " n't",         " n`t", " n’t",   " 's ",    " ’s ",    "``"};
  const BytePairs pairs(text);
  for (std::string_view slip : kSlips) {
    if (!pairs.may_hold(slip)) continue;
    const size_t at = text.find(slip);
    if (at != std::string_view::npos && !text.substr(at).starts_with(" ...")) return true;
  }
  const bool has_joins = joins_in(text) > 0;
  std::string_view before;
  for (std::string_view word : words_of(text)) {
    if (word == before && word != "that" && word != "had" && word.size() > 1) return true;
    before = word;
    if (has_two_capitals(word) || (has_joins && is_run_together(word)) ||
        runs_into_its_figure(word) || has_a_letter_thrice(word))
      return true;
    // "QYour new book": an interview's question mark run into its first word.
    if (word.size() > 2 && (word[0] == 'Q' || word[0] == 'A') && is_upper(decode(word, 1).value) &&
        is_lower(decode(word, 2).value))
      return true;
  }
  return false;
}

}  // namespace stet
