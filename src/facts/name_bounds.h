// Where names begin and end, when rules and tagger have both looked.
#pragma once

#include <vector>

#include "facts/names.h"

namespace stet {

// The names the tagger marked, with the titles that the rules found before them; and the rules'
// names where the tagger marked nothing. Both in text order.
std::vector<Name> settle_bounds(const Galley& galley, const std::vector<Name>& by_rules);

}  // namespace stet
