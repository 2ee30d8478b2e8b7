// The Play screen at the desk: shows the round in hand and passes on what the player does.
#pragma once

#include "game/desk.h"
#include "game/screens/play.h"

namespace stet {

// Nothing is drawn when no round is in hand.
void play_round(Frame& frame, PlayState& state, Desk& desk);

}  // namespace stet
