// A passage whose one quotation has lost its marks, so that a reader must find out which words were
// somebody's own.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace stet {

struct Unmarked {
  std::string passage;
  Span quoted;  // of the passage: what stood between the marks, without a stop or comma at its end
};

// Absent where anything but one pair of double marks stands in the passage.
std::optional<Unmarked> without_marks(std::string_view passage);

}  // namespace stet
