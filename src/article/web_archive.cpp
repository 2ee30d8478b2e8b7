#include "article/web_archive.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "article/markup.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kMostParts = 2000;  // of one archive, nested ones included

struct Part {
  std::string_view type;      // "text/html", as written
  std::string_view encoding;  // "quoted-printable"
  std::string_view charset;
  std::string_view boundary;  // of a multipart
  std::string_view body;
};

// The parameter of a header value: name=value or name="value".
std::string_view parameter(std::string_view value, std::string_view name) {
  for (size_t at = value.find(';'); at != std::string_view::npos; at = value.find(';', at + 1)) {
    const std::string_view rest = trimmed(value.substr(at + 1));
    if (!same_name(rest.substr(0, name.size()), name)) continue;
    const std::string_view after = trimmed(rest.substr(name.size()));
    if (!after.starts_with('=')) continue;
    std::string_view text = trimmed(after.substr(1));
    if (text.starts_with('"')) return text.substr(1, text.find('"', 1) - 1);
    return text.substr(0, text.find_first_of("; \t\r\n"));
  }
  return {};
}

// Past the next line end.
size_t next_line(std::string_view text, size_t at) {
  const size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

bool continues(std::string_view text, size_t at) {
  return at < text.size() && (text[at] == ' ' || text[at] == '\t');
}

// Headers, which may go on over several lines, up to an empty line.
Part read_part(std::string_view text) {
  Part part;
  size_t at = 0;
  while (at < text.size()) {
    size_t end = next_line(text, at);
    if (trimmed(text.substr(at, end - at)).empty()) {
      at = end;
      break;
    }
    while (continues(text, end)) end = next_line(text, end);
    const std::string_view line = text.substr(at, end - at);
    at = end;
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view name = trimmed(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (same_name(name, "content-transfer-encoding")) part.encoding = value;
    if (!same_name(name, "content-type")) continue;
    part.type = trimmed(value.substr(0, value.find(';')));
    part.charset = parameter(value, "charset");
    part.boundary = parameter(value, "boundary");
  }
  part.body = text.substr(at);
  return part;
}

// The parts between lines "--boundary".
std::vector<std::string_view> split(std::string_view body, std::string_view boundary) {
  std::vector<std::string_view> parts;
  const std::string line = "--" + std::string(boundary);
  size_t begin = std::string_view::npos;
  for (size_t at = body.find(line); at != std::string_view::npos && parts.size() < kMostParts;
       at = body.find(line, at + line.size())) {
    if (at > 0 && body[at - 1] != '\n') continue;
    if (begin != std::string_view::npos) parts.push_back(body.substr(begin, at - begin));
    begin = next_line(body, at);
    if (body.substr(at + line.size()).starts_with("--")) return parts;
  }
  if (begin != std::string_view::npos) parts.push_back(body.substr(begin));
  return parts;
}

std::optional<unsigned> hex(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f') return static_cast<unsigned>((c | 0x20) - 'a' + 10);
  return std::nullopt;
}

std::string from_quoted_printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '=') {
      out += text[at];
      continue;
    }
    // "=" at a line's end joins it to the next.
    if (text.substr(at + 1).starts_with("\r\n")) {
      at += 2;
    } else if (text.substr(at + 1).starts_with("\n")) {
      at += 1;
    } else if (at + 2 < text.size() && hex(text[at + 1]) && hex(text[at + 2])) {
      out += static_cast<char>(*hex(text[at + 1]) * 16 + *hex(text[at + 2]));
      at += 2;
    } else {
      out += '=';
    }
  }
  return out;
}

std::optional<unsigned> base64_digit(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A');
  if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a' + 26);
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0' + 52);
  if (c == '+' || c == '-') return 62;
  if (c == '/' || c == '_') return 63;
  return std::nullopt;
}

std::string from_base64(std::string_view text) {
  std::string out;
  out.reserve(text.size() / 4 * 3);
  uint32_t bits = 0;
  int have = 0;
  for (char c : text) {
    const auto digit = base64_digit(c);
    if (!digit) continue;  // line ends and padding
    bits = bits << 6 | *digit;
    have += 6;
    if (have < 8) continue;
    have -= 8;
    out += static_cast<char>(bits >> have & 0xFF);
  }
  return out;
}

}  // namespace

Result<ArchivedPage> open_web_archive(std::string_view bytes, const std::string& place) {
  std::vector<Part> open{read_part(bytes)};
  for (size_t i = 0; i < open.size() && open.size() <= kMostParts; ++i) {
    const Part part = open[i];
    if (same_name(part.type, "text/html") || same_name(part.type, "application/xhtml+xml")) {
      ArchivedPage page{{}, std::string(part.charset)};
      if (same_name(part.encoding, "quoted-printable"))
        page.html = from_quoted_printable(part.body);
      else if (same_name(part.encoding, "base64"))
        page.html = from_base64(part.body);
      else
        page.html = part.body;
      return page;
    }
    if (part.boundary.empty()) continue;
    for (std::string_view inner : split(part.body, part.boundary)) open.push_back(read_part(inner));
  }
  return refuse(place, "is a saved page without HTML in it",
                "save the page again as a web page, or copy its text");
}

}  // namespace stet
