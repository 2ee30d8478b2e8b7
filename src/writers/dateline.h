// Where a story was filed, before its first words: "WASHINGTON (AP) — The Senate …". It is printed
// in the paragraph, and is no part of the sentence.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet {

// How many bytes of the sentence the dateline takes, with its dash and spaces; 0 where there is
// none.
size_t dateline_length(std::string_view sentence);

}  // namespace stet
