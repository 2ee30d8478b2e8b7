// The verdict in place: right or not, the correction as print would run it, the explanation.
#pragma once

#include "game/screens/play.h"

namespace stet {

// True when the player wants to see the evidence in the article again.
bool verdict_view(Frame& frame, Column& column, const PlayView& view);

}  // namespace stet
