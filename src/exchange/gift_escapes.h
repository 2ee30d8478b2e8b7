// GIFT's backslashes, out of the way while a block is split.
#pragma once

#include <string>
#include <string_view>

namespace stet {

// Escaped characters become control characters, which no text of ours holds, so that what is
// left of : # = { } ~ is the format's own. `bytes` has been cleaned.
std::string hide_gift_escapes(std::string_view bytes);
// Hidden characters as themselves, and white space at both ends removed.
std::string show_gift_escapes(std::string_view text);
// All of them escaped, and line ends as \n.
std::string escape_gift(std::string_view text);

}  // namespace stet
