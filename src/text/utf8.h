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

// The code point that begins at byte `at`; a malformed sequence consumes one byte.
CodePoint decode(std::string_view text, size_t at);
// The code point that ends just before byte `at`.
CodePoint decode_before(std::string_view text, size_t at);

void append_utf8(std::string& out, char32_t value);
bool is_valid_utf8(std::string_view text);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
inline bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
// Space, tab, line ends, no-break and typographic spaces.
bool is_space(char32_t c);

// Lower-case by simple case folding, code point by code point; byte lengths may change.
std::string lower(std::string_view text);
// The first letter made upper-case.
std::string capitalised(std::string_view text);
// NFC, case-folded, runs of white space made one space, ends trimmed: what two options must
// differ in. Malformed input is returned trimmed, unfolded.
std::string folded(std::string_view text);
// White space at both ends removed.
std::string_view trimmed(std::string_view text);
// Number of code points.
size_t length_in_characters(std::string_view text);

}  // namespace stet
