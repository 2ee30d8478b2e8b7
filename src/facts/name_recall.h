// Surnames that look like other words: "Small said" once Anna Small is known.
#pragma once

#include <vector>

#include "facts/names.h"

namespace stet {

// Adds the surnames standing alone that nobody took for names, where a full name with them stands
// elsewhere in the article. Keeps text order.
void recall_surnames(const Galley& galley, std::vector<Name>& names);

}  // namespace stet
