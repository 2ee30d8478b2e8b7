#include "article/encoding.h"

#include <iconv.h>

#include <array>
#include <cerrno>
#include <optional>

#include "article/markup.h"
#include "text/utf8.h"

namespace stet {

namespace {

// Windows-1252 from 0x80 to 0x9F; 0 where it has no character.
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_windows(std::string& out, unsigned char byte, size_t& replaced) {
  char32_t c = byte;
  if (byte >= 0x80 && byte < 0xA0) c = kWindows[byte - 0x80u];
  if (c == 0 && byte != 0) {
    c = 0xFFFD;
    ++replaced;
  }
  append_utf8(out, c);
}

Recoded by_bytes(std::string_view bytes, bool utf8_first) {
  Recoded made;
  made.text.reserve(bytes.size() + bytes.size() / 8);
  for (size_t at = 0; at < bytes.size();) {
    const CodePoint c = decode(bytes, at);
    if (utf8_first && !(c.value == 0xFFFD && c.length == 1)) {
      made.text += bytes.substr(at, c.length);
      at += c.length;
      continue;
    }
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    append_windows(made.text, byte, made.replaced);
    made.guessed += utf8_first;
  }
  return made;
}

// Absent when the encoding isn't known here.
std::optional<Recoded> by_name(std::string_view bytes, const std::string& name) {
  const iconv_t converter = iconv_open("UTF-8", name.c_str());
  if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  Recoded made;
  std::array<char, 16384> buffer{};
  char* in = const_cast<char*>(bytes.data());
  size_t left = bytes.size();
  while (left > 0) {
    char* out = buffer.data();
    size_t room = buffer.size();
    const size_t result = iconv(converter, &in, &left, &out, &room);
    made.text.append(buffer.data(), buffer.size() - room);
    if (result != static_cast<size_t>(-1) || errno == E2BIG) continue;
    append_utf8(made.text, 0xFFFD);
    ++made.replaced;
    if (left > 0) {
      ++in;
      --left;
    }
  }
  iconv_close(converter);
  return made;
}

// The value after "charset=" or "encoding=".
std::string_view value_after(std::string_view bytes, std::string_view key) {
  for (size_t at = 0; at + key.size() < bytes.size(); ++at) {
    if (!same_name(bytes.substr(at, key.size()), key)) continue;
    std::string_view rest = bytes.substr(at + key.size());
    while (!rest.empty() && (rest[0] == ' ' || rest[0] == '=' || rest[0] == '"' || rest[0] == '\''))
      rest.remove_prefix(1);
    const size_t end = rest.find_first_of(" \"'/>;?\r\n\t");
    return rest.substr(0, std::min<size_t>(end, 40));
  }
  return {};
}

}  // namespace

Recoded to_utf8(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
    const bool little = bytes[0] == '\xff';
    if (auto made = by_name(bytes.substr(2), little ? "UTF-16LE" : "UTF-16BE")) return *made;
  }
  if (is_valid_utf8(bytes)) return {std::string(bytes), 0, 0};
  const std::string name = lower(declared);
  const bool windows = name == "iso-8859-1" || name == "latin1" || name == "us-ascii" ||
                       name == "ascii" || name == "windows-1252" || name == "cp1252";
  if (windows) return by_bytes(bytes, false);
  const bool utf8 = name.empty() || name == "utf-8" || name == "utf8";
  if (!utf8)
    if (auto made = by_name(bytes, name)) return *made;
  return by_bytes(bytes, true);
}

std::string_view declared_encoding(std::string_view html) {
  constexpr size_t kHead = 4096;
  html = html.substr(0, kHead);
  if (html.starts_with("<?xml"))
    if (const auto name = value_after(html.substr(0, html.find('>')), "encoding"); !name.empty())
      return name;
  return value_after(html, "charset");
}

}  // namespace stet
