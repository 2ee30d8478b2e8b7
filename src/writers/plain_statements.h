// Sentences that can stand as one option among others: they state something, lean on nothing round
// them and go with no picture.
#pragma once

#include <cstddef>
#include <vector>

#include "writers/writer.h"

namespace stet {

// In text order.
std::vector<size_t> plain_statements(const Source& source);

}  // namespace stet
