// Opens the game: finds its module beside the program, loads it and hands over.
#pragma once

#include <string>

#include "commands/console.h"
#include "text/result.h"

namespace stet {

// Returns when the window is closed. Refused when the module, or a library that it needs, isn't
// there, or the window can't be opened.
Result<void> open_game(const std::string& data_folder, GameRequest request, const Clock& clock);

}  // namespace stet
