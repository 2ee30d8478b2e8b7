// A sentence shown with a gap, as "_____": what a stem quotes and a key fills.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stet {

inline constexpr std::string_view kGap = "_____";

// The sentence quoted in the stem, with `words` in its gap; absent when it has none.
std::optional<std::string> filled(std::string_view stem, std::string_view words);

}  // namespace stet
