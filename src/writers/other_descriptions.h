// What the article says others are: what a careless reader could take somebody for.
#pragma once

#include <string>
#include <vector>

#include "writers/writer.h"

namespace stet {

// Of sources about as prominent as `who`, in words about as many; none that shares a word with the
// description of `who`, names them, or is of the other gender. In an order drawn by chance.
std::vector<std::string> descriptions_of_others(const Source& source, size_t who, Chance& chance);

}  // namespace stet
