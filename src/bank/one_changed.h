// "Which of these is not what the article says?": three sentences of the article as they stand, and
// one with a change on record. Shared by the writer and the proof.
#pragma once

#include <string_view>

namespace stet {

inline constexpr std::string_view kOneChangedStem =
    "Three of these the article says. One was changed, so that it says otherwise. Which?";

}  // namespace stet
