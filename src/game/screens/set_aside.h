// What the article pane says, in a quiz on the player's own article, of blocks that aren't story:
// what each was taken for, and the way back into the story.
//
// The word stands at the end of the block's first line, so that greyed lines take no more room; in
// a column too narrow for that, and of a block that was restored, on a line of its own below.
#pragma once

#include <string>

#include "game/screens/play.h"
#include "game/widgets.h"

namespace stet {

// A label that stands for a role: "Caption".
const std::string& role_in_words(const Frame& frame, Role role);
// In a thin box, its left middle at `at`; records nothing.
void role_tag(Frame& frame, Vec at, const std::string& label);
float role_tag_width(Frame& frame, const std::string& label);

// Pixels at the end of a line of `width` that labels beside the blocks take; 0: they go below.
float beside_width(Frame& frame, const PlayView& view, float width);

// What stands at a block: its label and what turns it. True when that was pressed. `line` is where
// they go, at the end of it unless `from_right`.
struct SetAside {
  size_t number = 0;        // of the block
  Role role = Role::other;  // taken for this
  bool restored = false;
};
bool set_aside_line(Frame& frame, Rect line, const SetAside& block, const PlayView& view,
                    bool from_right);

}  // namespace stet
