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
  separate();
  out_ += '"';
  size_t copied = 0;
  for (size_t at = 0; (at = next_special(text, at)) < text.size(); ++at) {
    const char c = text[at];
    out_ += text.substr(copied, at - copied);
    copied = at + 1;
    if (c == '\n') {
      out_ += "\\n";
    } else if (c == '\t') {
      out_ += "\\t";
    } else if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else {
      constexpr std::string_view kHex = "0123456789abcdef";
      out_ += "\\u00";
      out_ += kHex[static_cast<unsigned char>(c) >> 4];
      out_ += kHex[c & 0xF];
    }
  }
  out_ += text.substr(copied);
  out_ += '"';
}

}  // namespace stet
