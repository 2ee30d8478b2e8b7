// The journal as xAPI statements, for `stet scores --xapi`.
#pragma once

#include "commands/console.h"
#include "saves/history.h"
#include "saves/places.h"

namespace stet {

// Prints a JSON array. Answers to packs or questions that are no longer here can't be described;
// they are left out, and counted on standard error.
CommandResult print_xapi(Console& console, const Places& places, const History& history);

}  // namespace stet
