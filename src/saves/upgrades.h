// Journal lines of older Stets, brought up to date as they are read.
//
// One pure step for each version that was ever released, applied in order; the files themselves
// are never rewritten. Each version has a golden file in tests/saves/golden/, so that what was
// once saved can be read for good.
#pragma once

#include <cstdint>

#include "text/json.h"

namespace stet {

// Makes a line of `version` (1 or more) one of kJournalVersion; a newer one is left as it is.
void upgrade(JsonNode& line, int64_t version);

}  // namespace stet
