#include "text/utf8.h"

#include <utf8proc.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace stet {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool continues(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

utf8proc_category_t category(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

// Runs utf8proc over `text`; empty when the text is malformed.
std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> mapped(std::string_view text, int options,
                                                               utf8proc_ssize_t& length) {
  utf8proc_uint8_t* out = nullptr;
  length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                        static_cast<utf8proc_ssize_t>(text.size()), &out,
                        static_cast<utf8proc_option_t>(options));
  return {out, &std::free};
}

// How many bytes at the front are ASCII; in most news all are.
size_t plain_prefix(std::string_view text) {
  size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    if (eight & 0x8080808080808080u) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

// Runs of white space made one space, ends trimmed.
std::string spaced(std::string_view source) {
  std::string out;
  bool gap = false;
  for (size_t at = 0; at < source.size();) {
    const CodePoint c = decode(source, at);
    if (is_space(c.value)) {
      gap = !out.empty();
    } else {
      if (gap) out += ' ';
      gap = false;
      out.append(source.substr(at, c.length));
    }
    at += c.length;
  }
  return out;
}

}  // namespace

CodePoint decode_long(std::string_view text, size_t at) {
  if (at >= text.size()) return {0, 0};
  const auto first = static_cast<unsigned char>(text[at]);
  const size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return {kReplacement, 1};
  char32_t value = first & (0x7Fu >> length);
  for (size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if (!continues(byte)) return {kReplacement, 1};
    value = value << 6 | (byte & 0x3Fu);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {kReplacement, 1};
  return {value, length};
}

CodePoint decode_before(std::string_view text, size_t at) {
  if (at == 0) return {0, 0};
  size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && continues(static_cast<unsigned char>(text[begin]))) --begin;
  const CodePoint c = decode(text, begin);
  return begin + c.length == at ? c : CodePoint{kReplacement, 1};
}

void append_utf8(std::string& out, char32_t value) {
  utf8proc_uint8_t bytes[4];
  const auto n = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<size_t>(n));
}

namespace {

// Past the ASCII from `at` on, eight bytes at a time.
size_t past_ascii(std::string_view text, size_t at) {
  constexpr uint64_t kHigh = 0x8080808080808080;
  uint64_t eight = 0;
  for (; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if (eight & kHigh) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

}  // namespace

bool is_valid_utf8(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      at = past_ascii(text, at);
      continue;
    }
    const CodePoint c = decode(text, at);
    if (c.length == 1) return false;
    at += c.length;
  }
  return true;
}

bool is_long_letter(char32_t c) {
  const auto kind = category(c);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool is_long_upper(char32_t c) {
  const auto kind = category(c);
  return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_long_lower(char32_t c) {
  return category(c) == UTF8PROC_CATEGORY_LL;
}

bool is_long_space(char32_t c) {
  return category(c) == UTF8PROC_CATEGORY_ZS || c == 0x2028 || c == 0x2029 || c == 0x85;
}

namespace {

// Makes ASCII letters small in place, from byte `at` to the first byte beyond ASCII, or the end.
size_t lower_ascii(std::string& text, size_t at) {
  constexpr uint64_t kOnes = 0x0101010101010101u, kTops = kOnes << 7;
  for (; at + 8 <= text.size(); at += 8) {
    uint64_t eight;
    std::memcpy(&eight, text.data() + at, 8);
    if (eight & kTops) break;
    const uint64_t capitals = (eight + kOnes * (0x80 - 'A')) & ~(eight + kOnes * (0x7F - 'Z'));
    eight |= (capitals & kTops) >> 2;
    std::memcpy(text.data() + at, &eight, 8);
  }
  for (; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at)
    if (text[at] >= 'A' && text[at] <= 'Z') text[at] = static_cast<char>(text[at] + 32);
  return at;
}

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  const size_t plain = lower_ascii(out, 0);
  if (plain == out.size()) return out;
  out.resize(plain);
  text.remove_prefix(plain);
  while (!text.empty()) {
    const CodePoint c = decode(text, 0);
    append_utf8(out,
                static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c.value))));
    text.remove_prefix(c.length);
    const std::string_view more = text.substr(0, plain_prefix(text));
    const size_t begin = out.size();
    out += more;
    lower_ascii(out, begin);
    text.remove_prefix(more.size());
  }
  return out;
}

std::string capitalised(std::string_view text) {
  const CodePoint first = decode(text, 0);
  if (first.length == 0) return "";
  std::string out;
  append_utf8(out,
              static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(first.value))));
  return out.append(text.substr(first.length));
}

std::string folded(std::string_view text) {
  if (plain_prefix(text) == text.size()) return spaced(lower(text));
  utf8proc_ssize_t length = 0;
  auto bytes = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD, length);
  return spaced(length < 0 ? text
                           : std::string_view(reinterpret_cast<const char*>(bytes.get()),
                                              static_cast<size_t>(length)));
}

size_t count_of(std::string_view text, std::string_view piece) {
  size_t count = 0;
  for (size_t at = text.find(piece); at != std::string_view::npos;
       at = text.find(piece, at + piece.size()))
    ++count;
  return count;
}

std::string_view trimmed(std::string_view text) {
  const auto is_plain = [](char c) { return c > ' ' && c < '\x7f'; };
  if (!text.empty() && is_plain(text.front()) && is_plain(text.back())) return text;
  while (!text.empty()) {
    const CodePoint c = decode(text, 0);
    if (!is_space(c.value)) break;
    text.remove_prefix(c.length);
  }
  while (!text.empty()) {
    const CodePoint c = decode_before(text, text.size());
    if (!is_space(c.value)) break;
    text.remove_suffix(c.length);
  }
  return text;
}

size_t length_in_characters(std::string_view text) {
  size_t n = plain_prefix(text);
  for (size_t at = n; at < text.size(); at += decode(text, at).length) ++n;
  return n;
}

}  // namespace stet
