#include "text/clean.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace stet {

namespace {

struct Range {
  char32_t first, last;
};
// Invisible characters that turn text round, hide it, or drive a terminal.
constexpr std::array<Range, 13> kForbidden{{{0x00, 0x08},
                                            {0x0B, 0x0C},
                                            {0x0E, 0x1F},
                                            {0x7F, 0x9F},
                                            {0x061C, 0x061C},
                                            {0x200B, 0x200B},
                                            {0x200E, 0x200F},
                                            {0x202A, 0x202E},
                                            {0x2060, 0x2064},
                                            {0x2066, 0x2069},
                                            {0xFEFF, 0xFEFF},
                                            {0xFFF9, 0xFFFB},
                                            {0xE0000, 0xE007F}}};

constexpr int kMarksOnOneBase = 4;

bool is_forbidden(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return false;
  for (const Range& range : kForbidden)
    if (c >= range.first && c <= range.last) return true;
  return false;
}

// Past the bytes from `at` on that need no second look, most of most texts: eight at a time.
size_t past_plain(std::string_view bytes, size_t at) {
  constexpr uint64_t kOnes = 0x0101010101010101u, kTops = kOnes << 7;
  const auto is_plain = [](char c) { return (c >= ' ' && c < 0x7F) || c == '\n'; };
  while (at < bytes.size() && is_plain(bytes[at])) {
    ++at;
    for (; at + 8 <= bytes.size(); at += 8) {
      uint64_t eight;
      std::memcpy(&eight, bytes.data() + at, 8);
      if (((eight - kOnes * 0x20) | (eight + kOnes) | eight) & kTops) break;
    }
  }
  return at;
}

bool is_combining(char32_t c) {
  if (c < 0x300) return false;
  const auto kind = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_ME;
}

}  // namespace

Cleaned clean(std::string_view bytes) {
  Cleaned result;
  result.text.reserve(bytes.size());
  int marks = 0;
  for (size_t at = 0; at < bytes.size();) {
    const size_t plain = past_plain(bytes, at);
    if (plain > at) {
      result.text.append(bytes.substr(at, plain - at));
      marks = 0;
      at = plain;
      continue;
    }
    const CodePoint c = decode(bytes, at);
    const bool malformed = c.value == 0xFFFD && c.length == 1;
    if (c.value == U'\r') {
      if (at + 1 >= bytes.size() || bytes[at + 1] != '\n') result.text += '\n';
      marks = 0;
      at += 1;
      continue;
    }
    // What is taken out parts no marks: those on both sides of it stand on one base.
    const bool forbidden = is_forbidden(c.value);
    if (!forbidden) marks = is_combining(c.value) ? marks + 1 : 0;
    if (malformed) {
      append_utf8(result.text, 0xFFFD);
      ++result.replaced;
    } else if (forbidden || marks > kMarksOnOneBase) {
      ++result.removed;
    } else {
      result.text.append(bytes.substr(at, c.length));
    }
    at += c.length;
  }
  return result;
}

std::string clean_line(std::string_view bytes) {
  std::string line = clean(bytes).text;
  for (char& c : line)
    if (c == '\n' || c == '\t') c = ' ';
  return line;
}

}  // namespace stet
