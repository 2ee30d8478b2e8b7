// Which people a careless reader could take for one another: those quoted, or named close by.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// Quoted or named within a few sentences of `sentence`.
bool is_near(const Source& source, size_t person, size_t sentence);

// Such people first, in an order drawn by chance.
void draw_near_first(const Source& source, size_t sentence, std::vector<size_t>& people,
                     Chance& chance);

}  // namespace stet
