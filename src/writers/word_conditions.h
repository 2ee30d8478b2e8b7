// What may stand beside a word that is changed, as the word lists of changes put it (see the head
// of assets/words/opposites.txt).
#pragma once

#include <cstddef>
#include <string_view>

#include "writers/change_maker.h"

namespace stet {

// "next:a,b", "later:to", "not-prev:the", "is:adj": whether it holds for word `i` of the sentence.
bool holds(const Making& m, size_t i, std::string_view condition);

// "an older" can't become "an younger".
bool fits_its_article(const Making& m, size_t i, std::string_view to);

}  // namespace stet
