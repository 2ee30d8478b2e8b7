#include "text/json_writer.h"

#include <cstdint>
#include <cstring>

namespace stet {

namespace {

// Bytes that stand in a JSON string as something else.
bool is_special(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

// Where the next special byte is, found eight bytes at a time: few stand in news.
size_t next_special(std::string_view text, size_t at) {
  constexpr uint64_t kOnes = 0x0101010101010101u, kTops = kOnes << 7;
  const auto zeros = [](uint64_t x) { return (x - kOnes) & ~x; };
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    const uint64_t low = (eight - kOnes * 0x20) & ~eight;
    if ((low | zeros(eight ^ kOnes * '"') | zeros(eight ^ kOnes * '\\')) & kTops) break;
  }
  while (at < text.size() && !is_special(text[at])) ++at;
  return at;
}

}  // namespace

void JsonWriter::string(std::string_view text) {
  constexpr size_t kLongestEscape = 6;  // \u001f
  char* to = separated(text.size() + 2);
  *to++ = '"';
  size_t copied = 0;
  for (size_t at = 0; (at = next_special(text, at)) < text.size(); ++at) {
    to += text.copy(to, at - copied, copied);
    written_to(to);
    copied = at + 1;
    to = room(kLongestEscape + text.size() - copied + 1);
    const char c = text[at];
    if (c == '\n' || c == '\t' || c == '"' || c == '\\') {
      *to++ = '\\';
      *to++ = c == '\n' ? 'n' : c == '\t' ? 't' : c;
    } else {
      constexpr std::string_view kHex = "0123456789abcdef";
      to += std::string_view("\\u00").copy(to, 4);
      *to++ = kHex[static_cast<unsigned char>(c) >> 4];
      *to++ = kHex[c & 0xF];
    }
  }
  to += text.copy(to, text.size() - copied, copied);
  *to++ = '"';
  written_to(to);
}

}  // namespace stet
