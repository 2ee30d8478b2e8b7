#include "exchange/gift_escapes.h"

#include <array>

#include "text/utf8.h"

namespace stet {

namespace {

struct Escape {
  char written;
  char hidden;
  char meant;
};
constexpr std::array kEscapes{
    Escape{':', '\x01', ':'}, Escape{'#', '\x02', '#'}, Escape{'=', '\x03', '='},
    Escape{'{', '\x04', '{'}, Escape{'}', '\x05', '}'}, Escape{'~', '\x06', '~'},
    Escape{'n', '\x07', '\n'}, Escape{'\\', '\x08', '\\'}};

}  // namespace

std::string hide_gift_escapes(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (size_t i = 0; i < bytes.size(); ++i) {
    char c = bytes[i];
    if (c == '\\' && i + 1 < bytes.size())
      for (const Escape& escape : kEscapes)
        if (bytes[i + 1] == escape.written) {
          c = escape.hidden;
          ++i;
          break;
        }
    out += c;
  }
  return out;
}

std::string show_gift_escapes(std::string_view text) {
  std::string out(trimmed(text));
  for (char& c : out)
    for (const Escape& escape : kEscapes)
      if (c == escape.hidden) {
        c = escape.meant;
        break;
      }
  return out;
}

std::string escape_gift(std::string_view text) {
  std::string out;
  for (const char c : text) {
    char written = 0;
    for (const Escape& escape : kEscapes)
      if (c == escape.meant) written = escape.written;
    if (written) out += '\\';
    out += written ? written : c;
  }
  return out;
}

}  // namespace stet
