#include "article/decode.h"

#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

// White space of a given length in UTF-8: a space, a no-break space, a hair space, two no-breaks.
std::string_view white_space(size_t bytes) {
  switch (bytes) {
    case 1:
      return " ";
    case 2:
      return "\u00A0";
    case 3:
      return "\u200A";
    default:
      return "\u00A0\u00A0";
  }
}

}  // namespace

Decoded decode_article(std::string_view bytes) {
  Cleaned cleaned = clean(bytes);
  if (cleaned.text == bytes) return {std::move(cleaned.text), 0, 0};
  std::string text;
  text.reserve(bytes.size());
  size_t blanked = 0;
  for (size_t at = 0; at < bytes.size();) {
    const size_t length = decode(bytes, at).length;
    const std::string_view one = bytes.substr(at, length);
    at += length;
    if (one == "\r") {
      text += bytes.substr(at).starts_with('\n') ? ' ' : '\n';
    } else if (length == 1 && one[0] >= ' ' && one[0] < 0x7F) {
      text += one;
    } else if (clean(one).text.empty()) {
      text += white_space(length);
      ++blanked;
    } else {
      text += one;
    }
  }
  cleaned = clean(text);  // malformed bytes and piles of combining marks are left
  return {std::move(cleaned.text), blanked + cleaned.removed, cleaned.replaced};
}

}  // namespace stet
