// Places that a reader knows without the article, or that its other words tell: neither is asked
// about, nor exchanged.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

// Places of one group are of a level and of a part of the world, and none contains another. Empty
// for a place that isn't in the list.
std::string_view group_of(const Source& source, std::string_view place);

// The place that the article is about: everybody who reads it knows it.
bool is_the_setting(const Source& source, std::string_view place);

// Another place of the sentence that everybody can find, or a body whose home is known, tells which
// it is.
bool is_told_by_another(const Source& source, const Fact& place);

}  // namespace stet
