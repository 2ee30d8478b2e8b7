// What a reader is asked of a sentence in which one plain word has been made hot.
#pragma once

#include <string_view>

namespace stet {

inline constexpr std::string_view kHeatedStem =
    "One word or phrase here takes a side, or turns up the heat; the article has a plainer one. "
    "Mark it.";

}  // namespace stet
