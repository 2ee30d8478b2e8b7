// "One of these is not what the article says": three sentences of the article as they stand, and
// one with a change on record. Shared by the writer and the proof.
#pragma once

#include <string_view>

namespace stet {

inline constexpr std::string_view kOneChangedStem =
    "One of these is not what the article says. Which?";

}  // namespace stet
