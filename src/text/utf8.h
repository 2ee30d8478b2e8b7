// UTF-8 at the level the rest of the program needs: one code point at a time, and boundaries.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stet {

struct CodePoint {
  char32_t value = 0;  // U+FFFD for a malformed byte
  size_t length = 0;   // bytes consumed; 0 only at the end of the text
};

// Of code points beyond ASCII, which are few in most news.
CodePoint decode_long(std::string_view text, size_t at);
bool is_long_letter(char32_t c);
bool is_long_upper(char32_t c);
bool is_long_lower(char32_t c);
bool is_long_space(char32_t c);

// The code point that begins at byte `at`; a malformed sequence consumes one byte.
inline CodePoint decode(std::string_view text, size_t at) {
  if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
    return {static_cast<unsigned char>(text[at]), 1};
  return decode_long(text, at);
}
// The code point that ends just before byte `at`.
CodePoint decode_before(std::string_view text, size_t at);

void append_utf8(std::string& out, char32_t value);
bool is_valid_utf8(std::string_view text);

inline bool is_letter(char32_t c) {
  return c < 0x80 ? (c | 0x20) >= U'a' && (c | 0x20) <= U'z' : is_long_letter(c);
}
inline bool is_upper(char32_t c) {
  return c < 0x80 ? c >= U'A' && c <= U'Z' : is_long_upper(c);
}
inline bool is_lower(char32_t c) {
  return c < 0x80 ? c >= U'a' && c <= U'z' : is_long_lower(c);
}
inline bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
// Quotation marks of any language that aren't single ones, guillemets among them.
inline bool is_double_mark(char32_t c) {
  return c == U'"' || c == U'“' || c == U'”' || c == U'„' || c == U'‟' || c == U'«' || c == U'»' ||
         c == U'‹' || c == U'›';
}
// Space, tab, line ends, no-break and typographic spaces.
constexpr bool is_space(char32_t c) {
  return c < 0x80 ? c == U' ' || (c >= U'\t' && c <= U'\r') : is_long_space(c);
}

// Lower-case by simple case folding, code point by code point; byte lengths may change.
std::string lower(std::string_view text);
// The first letter made upper-case.
std::string capitalised(std::string_view text);
// NFC, case-folded, runs of white space made one space, ends trimmed: what two options must
// differ in. Malformed input is returned trimmed, unfolded.
std::string folded(std::string_view text);
// White space at both ends removed.
std::string_view trimmed(std::string_view text);
// How often a piece of one byte or more stands in the text, none overlapping another.
size_t count_of(std::string_view text, std::string_view piece);
// Number of code points.
size_t length_in_characters(std::string_view text);

}  // namespace stet
