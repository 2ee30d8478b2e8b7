// Where in a file a JSON pointer of the checker leads.
#pragma once

#include <string_view>

#include "text/json.h"

namespace stet {

// The value at the pointer, or the innermost one around it that is there. Pointers made by the
// checker name known keys only, which hold nothing that is escaped.
Span place_of(const JsonNode& root, std::string_view pointer);

}  // namespace stet
