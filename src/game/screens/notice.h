// The strip above a screen that tells what the player should know: why progress isn't being
// saved, why an article couldn't be used.
#pragma once

#include <string>

#include "game/widgets.h"

namespace stet {

struct Notice {
  std::string banner;   // stays as long as it holds
  std::string message;  // until dismissed
};

// Draws it and returns its height in pixels, 0 when there is nothing to tell; sets `dismissed`
// when the player has read the message.
float notice_strip(Frame& frame, const Notice& notice, bool& dismissed);

}  // namespace stet
