// Character references in text that isn't parsed as a page: "&amp;", "&#8217;".
#pragma once

#include <string>
#include <string_view>

namespace stet {

// The common ones by name and all by number; what isn't one stays as it is.
std::string resolve_references(std::string_view text);

}  // namespace stet
