// Bytes of a file made the text of an article, with every offset kept.
//
// Forbidden characters (see text/clean.h) and the CR of CRLF become white space of the same
// length in bytes, instead of going away: so an offset into the article's text is the same offset
// into the file, and other tools can point into either.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stet {

struct Decoded {
  std::string text;
  size_t blanked = 0;   // forbidden characters made white space
  size_t replaced = 0;  // malformed bytes made U+FFFD; offsets after them move
};

Decoded decode_article(std::string_view bytes);

}  // namespace stet
