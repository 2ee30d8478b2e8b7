// The table of interface text, for what commands tell in the words that the game uses.
#pragma once

#include "commands/console.h"
#include "text/phrasebook.h"

namespace stet {

// From the console's data folder; refused where that can't be found or read.
Result<Phrasebook> open_phrasebook(const Console& console);

}  // namespace stet
