#include "text/json_writer.h"

namespace stet {

void JsonWriter::string(std::string_view text) {
  separate();
  out_ += '"';
  size_t copied = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
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
