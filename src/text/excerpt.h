// The line of a file around a place, with a caret under it, as compilers show it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stet {

// Two lines, each indented by four spaces and ended by a newline. A long line is cut round the
// place, with … where it goes on; characters that can't be seen are left out.
std::string excerpt(std::string_view bytes, size_t offset);

}  // namespace stet
