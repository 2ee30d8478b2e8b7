// Bytes of any encoding as UTF-8.
//
// Asked in this order: a byte order mark; whether the bytes are valid UTF-8; what was declared;
// else windows-1252, byte by byte where UTF-8 fails, so that a text pasted together from both
// comes out right. Browsers read "iso-8859-1" and "us-ascii" as windows-1252, and so does this.
#pragma once

#include <string>
#include <string_view>

namespace stet {

struct Recoded {
  std::string text;     // valid UTF-8
  size_t guessed = 0;   // bytes taken for windows-1252 without a declaration
  size_t replaced = 0;  // what fits no encoding, made U+FFFD
};

// `declared` may be empty.
Recoded to_utf8(std::string_view bytes, std::string_view declared);

// The encoding that a page declares in its first kilobytes, by <meta> or XML declaration; else
// empty.
std::string_view declared_encoding(std::string_view html);

}  // namespace stet
