// Packs of older versions of the format, brought up to date as they are read.
//
// One pure step for each version that was ever released, applied in order; the file itself is
// changed only when somebody saves it. Each version has a golden file in tests/bank/golden/, so
// that whatever was once a pack can be opened for good. What a newer Stet wrote is refused: it
// may mean something that we don't know.
//
// A step is added with the version it leads to: it takes the whole file, changes what the next
// version writes otherwise, and leaves everything else alone, unknown keys too.
#pragma once

#include <span>

#include "text/json.h"

namespace stet {

using PackUpgrade = void (*)(JsonNode::Object& pack);

// The first leads from version 1 to version 2, and so on.
std::span<const PackUpgrade> pack_upgrades();

// Makes a pack of an older version one of the version that the last step leads to, and says so in
// its "version". Anything else is left as it is.
void upgrade_pack(JsonNode& pack, std::span<const PackUpgrade> steps);

}  // namespace stet
