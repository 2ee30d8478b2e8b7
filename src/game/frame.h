// What a screen is handed each frame: where to draw, what the player did, and what has focus.
//
// Screens are functions: bool/value = screen(Frame&, state). A widget records itself in the tree,
// asks `interact` what happened to it, and draws. A key is taken by the first that wants it; what
// nobody took moves the focus (Tab, arrows) or presses the default button (Enter) at the end of
// the frame, which then acts in the next one.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/geometry.h"
#include "game/input.h"
#include "game/loop.h"
#include "game/painter.h"
#include "game/semantics.h"
#include "game/theme.h"
#include "game/text_edit.h"
#include "game/typesetter.h"
#include "text/phrasebook.h"

namespace stet {

struct ScrollState {
  float offset = 0;  // pixels scrolled away at the top, now
  float from = 0;    // the glide under way: from, to, since when
  float to = 0;
  double since = -1;
  float content = 0;  // heights as of the last frame
  float view = 0;
  bool dragging = false;
  float grab = 0;  // where on the thumb the mouse took hold
  std::string value{};       // told in the tree: words picked in it
  bool arrows_inside = false;  // Up and Down belong to what is in it
};

// The text of a field that is written by letters on the screen; see letters.h.
struct Lettering {
  std::string field{};        // its id
  std::string label{};
  std::string placeholder{};
  std::string text{};
  size_t longest = 0;         // bytes
  bool lines = false;         // it may hold several
  bool capitals = false;
  bool signs = false;         // digits and signs instead of letters
  bool done = false;          // to be taken by the field
};

// What lasts from frame to frame, for as long as the window.
struct UiState {
  std::string focus;          // id of the focused widget; empty: none
  bool focus_by_key = false;  // not by a click
  bool focus_moved = false;   // by key: show it, scrolled to where it can be seen
  std::string pressed;        // id the mouse button went down on
  std::string activate_next;  // id of the default button Enter fell through to
  bool typing = false;        // a text field had focus in the last frame
  TextEdit edit;              // of that field
  std::optional<Lettering> letters;
  bool reduced_motion = false;
  std::string clicked;     // id of the last widget clicked, and when
  double clicked_at = -1;  // seconds
  Vec pressed_at{};        // where the mouse button went down
  std::map<std::string, ScrollState, std::less<>> scrolls;
};

// What presses a widget; every one can have the focus.
enum class PressedBy {
  all,            // Enter, Space and clicks
  all_but_enter,  // something chosen already: Enter goes on to what comes next
  nothing,
};

struct Interaction {
  bool hovered = false;
  bool held = false;  // mouse button down on it
  bool focused = false;
  bool activated = false;
  bool twice = false;    // by a second click soon after the first
  bool dragged = false;  // held, and the mouse has moved away from where it went down
};

class ScrollArea;

class Frame {
 public:
  Frame(Typesetter& typesetter, const Theme& look, const Phrasebook& text, Painter& painter,
        Semantics& semantics, UiState& state, const Input& given, Vec pixels, double seconds);

  Typesetter& type;
  const Theme& theme;
  const Phrasebook& words;
  Painter& paint;
  Semantics& tree;
  UiState& ui;
  const Input& input;
  const Vec size;    // pixels of the window
  const double now;  // seconds
  FrameWish wish;

  // Design units to whole pixels.
  float px(float units) const;
  // Whether there is room for two columns side by side.
  bool wide() const { return size.x >= px(900); }
  // Too low for all that would be seen at once: what the player came for goes first.
  bool low() const { return size.y < px(620); }

  // True once for a key pressed in this frame that nobody has taken.
  bool take(Key key);
  // Whatever key it is: nobody else gets it.
  void take_any() { taken_ = true; }
  // The same for the answer key of row `index` (0: "1" or "A"). Digits can be left to others.
  bool take_answer(size_t index, bool digits = true);
  bool take_digit(int digit);
  // While text is typed, keys that write something are only text: the space bar activates nothing.
  bool key_is(Key key) const {
    return !taken_ && input.key && input.key->key == key && !(ui.typing && writes(*input.key));
  }

  // Records the widget and tells what happened to it.
  Interaction interact(Widget widget, PressedBy by = PressedBy::all);
  // For parts of a widget that has the focus as a whole (the words of a passage): records the part
  // and tells whether it was clicked. Tab doesn't stop there.
  Interaction interact_by_mouse(Widget widget);
  // Whether the mouse went down on this widget and has since been moved.
  bool drags(std::string_view id) const {
    return ui.pressed == id && input.mouse.down && wandered();
  }
  // Records a widget that can't be acted on.
  void record(Widget widget);

  // Enter presses this one when nobody else takes it.
  void make_default(std::string_view id);
  void focus_on(std::string_view id);
  void hand() { hand_ = true; }
  bool wants_hand() const { return hand_; }

  // A link that does what a key does on every screen: `?`, Settings.
  void ask_for(Key command) { asked_ = command; }
  bool asked(Key command) const { return asked_ == command; }

  void animate() { wish.animate = true; }
  void wake_at(double seconds);
  void play(SoundCue cue) { wish.cue = cue; }

  // After the screen has drawn: keys nobody took.
  void finish();

  std::vector<ScrollArea*> scroll_stack;  // innermost last

 private:
  bool writes(const KeyPress& key) const {
    return key.space || (input.code > 0x20 && input.code < 0x7f && !key.control);
  }
  // How far a press may wander and still be a click, in pixels.
  bool wandered() const;
  void move_focus();

  bool taken_ = false;
  bool hand_ = false;
  bool focus_asked_ = false;
  std::optional<Key> asked_;
  std::string default_;
};

}  // namespace stet
