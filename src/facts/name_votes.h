// The kind of each name: by list, by its own words, and by the votes of all its appearances.
#pragma once

#include <vector>

#include "facts/names.h"

namespace stet {

void vote_on_kinds(const Galley& galley, std::vector<Name>& names);

}  // namespace stet
