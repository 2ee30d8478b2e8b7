// One clean-up for every text that comes from outside: articles, packs, names, file names, and
// whatever is printed on a terminal.
//
// Removed, because a reader can't see them and they can turn text round, hide it or drive a
// terminal: C0 controls but \n and \t, DEL, C1 controls, bidi controls, zero-width and invisible
// operators, BOM, interlinear marks, tag characters; and combining marks beyond four on one
// base. Malformed bytes become U+FFFD. CRLF and CR become LF. A text that holds none of these
// comes back byte for byte.
#pragma once

#include <string>
#include <string_view>

namespace stet {

struct Cleaned {
  std::string text;
  size_t removed = 0;   // forbidden characters taken out
  size_t replaced = 0;  // malformed bytes replaced by U+FFFD
};

Cleaned clean(std::string_view bytes);

// The same, with line ends and tabs made spaces: for one line on a terminal.
std::string clean_line(std::string_view bytes);

}  // namespace stet
