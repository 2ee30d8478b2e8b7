// Letters on the screen, for whoever has no keyboard at hand: a sheet over the window, with the
// text of one field and keys to press.
//
// A gamepad's A on a field opens it, or a click on the small keyboard that a field shows under the
// mouse and while it has the focus. What was written comes back to the field as if it were typed.
#pragma once

#include "game/frame.h"

namespace stet {

// Called by a field once it has recorded itself: opens the sheet at a gamepad's A. What was written
// there, in the frame it comes back.
std::optional<std::string> by_letters(Frame& frame, const Interaction& field,
                                      const Lettering& about);
// Called once the field is drawn: the small keyboard at its end, in room that it keeps free.
void letters_sign(Frame& frame, Rect field, const Lettering& about);
float letters_room(const Frame& frame);

// Draws the sheet for `frame.ui.letters` over the whole window.
void letters_sheet(Frame& frame, float top);

}  // namespace stet
