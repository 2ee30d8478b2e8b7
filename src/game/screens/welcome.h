// The first run: one sample question, played on the Play screen with a line above that says what
// to do next.
#pragma once

#include "game/screens/play.h"
#include "game/widgets.h"

namespace stet {

// Draws the line and returns its height in pixels; sets `skip` when the player wants the desk.
float coach_strip(Frame& frame, const PlayView& view, float top, bool& skip);

}  // namespace stet
