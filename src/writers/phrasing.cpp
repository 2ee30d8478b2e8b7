#include "writers/phrasing.h"

#include <algorithm>
#include <array>

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
    if (slice(text, inside).ends_with("''")) {
      inside.end -= 2;
      continue;
    }
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

std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (size_t from = 0; from < text.size();) {
    const size_t end = std::min(text.find(separator, from), text.size());
    if (const auto part = trimmed(text.substr(from, end - from)); !part.empty())
      parts.push_back(part);
    from = end + separator.size();
  }
  return parts;
}

bool opens_with_a_vowel(std::string_view word) {
  return !word.empty() && std::string_view("aeiou").find(word.front()) != std::string_view::npos;
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

}  // namespace stet
