// What a reader is asked of a passage into which words have been put that the article doesn't have.
#pragma once

#include <string_view>

namespace stet {

inline constexpr std::string_view kAddedStem =
    "One detail has been put in here that the article doesn’t have. Mark it.";

// `to` is `from` with the words before it or behind it: "briefly met", "Monday evening".
inline bool is_put_beside(std::string_view added, std::string_view from, std::string_view to) {
  const auto is = [to](std::string_view first, std::string_view second) {
    return to.size() == first.size() + 1 + second.size() && to.starts_with(first) &&
           to[first.size()] == ' ' && to.ends_with(second);
  };
  return is(added, from) || is(from, added);
}

}  // namespace stet
