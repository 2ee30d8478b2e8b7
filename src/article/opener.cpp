#include "article/opener.h"

#include "text/byte_set.h"
#include "text/plain.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr ByteSet kPlainSpace{[](unsigned char c) { return c < 0x80 && is_space(c); }};
constexpr ByteSet kPlainOther{[](unsigned char c) { return c < 0x80 && !is_space(c); }};

// Past the code points from `at` on that are white space, or those that aren't. `plain` are those
// of them that are ASCII, nearly all.
size_t past(const ByteSet& plain, bool spaces, std::string_view text, size_t at) {
  at = plain.skip(text, at, text.size());
  while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
    const CodePoint c = decode(text, at);
    if (is_space(c.value) != spaces) break;
    at = plain.skip(text, at + c.length, text.size());
  }
  return at;
}

// The next word at or after `at`, up to white space; empty at the end. Moves `at` past it.
std::string_view next_word(std::string_view text, size_t& at) {
  const size_t begin = past(kPlainSpace, true, text, at);
  at = past(kPlainOther, false, text, begin);
  return text.substr(begin, at - begin);
}

bool has_letter(std::string_view word) {
  for (size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    if (is_letter(c.value)) return true;
    at += c.length;
  }
  return false;
}

// The words that hold a letter.
size_t words_in(std::string_view text) {
  size_t words = 0;
  bool met = false;  // a letter of the word
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) {
      words = 0;
      for (size_t at = 0; at < text.size();) words += has_letter(next_word(text, at));
      return words;
    }
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    words += letter && !met;
    met = !kPlainSpace.has(c) && (met || letter);
  }
  return words;
}

bool closing(char32_t c) {
  return c == U'"' || c == U'”' || c == U'’' || c == U'\'' || c == U'»' || c == U')' || c == U']';
}

bool is_sentence_end(std::string_view text) {
  size_t end = text.size();
  while (end > 0 && closing(decode_before(text, end).value)) end -= decode_before(text, end).length;
  char32_t last = decode_before(text, end).value;
  return last == U'.' || last == U'!' || last == U'?' || last == U'…';
}

// Past what stands before the words of a list's line or of a quoted one: "* ", "> ", "[".
size_t past_list_marks(std::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    const bool mark = c.value == U'*' || c.value == U'>' || c.value == U'[' || c.value == U'•' ||
                      c.value == U'-' || c.value == U'►' || c.value == U'»';
    if (!mark && !is_space(c.value)) break;
    at += c.length;
  }
  return at;
}

// No letter or digit ("* * *"), or words behind a row of marks: "---------- Forwarded message".
bool is_rule(std::string_view text) {
  constexpr size_t kRow = 4;
  size_t marks = 0;
  for (size_t at = 0; at < text.size() && marks < kRow;) {
    const CodePoint c = decode(text, at);
    if (is_letter(c.value) || is_digit(c.value)) return false;
    marks =
        c.value == U'-' || c.value == U'_' || c.value == U'*' || c.value == U'=' ? marks + 1 : 0;
    at += c.length;
  }
  return true;
}

}  // namespace

bool is_title_case(std::string_view line) {
  size_t longer = 0, capitals = 0;
  for (size_t at = 0; at < line.size();) {
    const std::string_view word = next_word(line, at);
    if (!has_letter(word) || length_in_characters(word) < 4) continue;
    ++longer;
    size_t letter = 0;
    while (!is_letter(decode(word, letter).value)) letter += decode(word, letter).length;
    capitals += is_upper(decode(word, letter).value);
  }
  return longer >= 3 && capitals * 10 >= longer * 8;
}

Look look_at(std::string_view text, Span block, const Lexicon& lexicon) {
  std::string_view body = slice(text, block);
  Look look;
  look.words = words_in(body);
  look.one_line = body.find('\n') == std::string_view::npos;
  look.ends_like_a_sentence = is_sentence_end(body);
  look.is_rule = is_rule(body);
  look.starts_upper = !is_lower(decode(body, 0).value);

  const WordList& openers = lexicon.list("block-openers");
  std::string prefix;
  size_t at = past_list_marks(body);
  bool longer = true;  // some opener of several words begins like the block
  for (size_t n = 0; longer && n < openers.longest_in_words() && at < body.size(); ++n) {
    if (n > 0) prefix += ' ';
    prefix += plain_lower(next_word(body, at));
    std::string_view key = prefix;
    if (n == 0) longer = lexicon.listing(key).opening.test(openers.id());
    if (!openers.has(key) && (key.ends_with(':') || key.ends_with('?') || key.ends_with(']')))
      key.remove_suffix(1);
    if (!openers.has(key)) continue;
    look.opener = openers.value(key);
    look.only_opener = at == body.size();
  }
  return look;
}

}  // namespace stet
