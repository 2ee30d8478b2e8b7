// The sheet that `?` opens on every screen: what the keys do there.
#pragma once

#include "game/desk.h"
#include "game/widgets.h"

namespace stet {

// Draws it over the whole window; true when the player has read it.
bool help_sheet(Frame& frame, ScreenName screen, float top);

}  // namespace stet
