// The sheet that `?` opens on every screen: what the keys do there, under the names of those that
// the player has chosen.
#pragma once

#include "game/desk.h"
#include "game/key_map.h"
#include "game/widgets.h"

namespace stet {

// Draws it over the whole window; true when the player has read it.
bool help_sheet(Frame& frame, ScreenName screen, const KeyMap& keys, float top);

}  // namespace stet
