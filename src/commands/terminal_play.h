// The game in the terminal: offers the round left open, plays, and journals each answer before
// its verdict is shown.
#pragma once

#include "commands/console.h"

namespace stet {

// Plays the request's pack, or today's edition where it has none.
CommandResult play_in_terminal(Console& console, GameRequest request);

// The line that says why the game is in the terminal.
void say_no_display(Console& console);

}  // namespace stet
