// Compares a screen with its picture in tests/game/pictures.
//
// Pictures keep a palette of the commonest colours, so that they are small (20-60 KB), and a font
// library that shades an edge a little differently changes nothing; a word that moved or changed
// does. Where they differ, the new picture is written beside the build, and the message
// says how to take it over.
#pragma once

#include <string>

#include "game/display.h"

namespace stet::test {

void check_picture(Display& display, const std::string& name);

// The same against a picture a quarter as wide and high, in tests/game/pictures/small: enough to
// see that something moved, small enough to keep one of everything. Where STET_PICTURES names a
// folder, the whole picture is written there, to be looked at.
void check_small_picture(Display& display, const std::string& name);
// An eighth as wide and high, in tests/game/pictures/tiny, for the many screens of the game.
void check_tiny_picture(Display& display, const std::string& name);

}  // namespace stet::test
