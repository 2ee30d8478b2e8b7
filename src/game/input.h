// What the player did since the last frame, as logical keys and a mouse.
//
// SDL events are taken in batches, and a batch ends after a key press, typed text, a mouse button
// going down or up, or a dropped file. So one frame sees at most one of these, in order, and a key
// or a click that is pressed and released between two frames is never lost; mouse moves and wheel
// turns in between are summed. Screens know logical keys only; a gamepad's buttons are keys too.
// A key that was held down repeats only where repeating it is harmless: moving, deleting, paging.
#pragma once

#include <optional>
#include <string>

#include "game/geometry.h"

union SDL_Event;

namespace stet {

enum class Key {
  activate,        // Enter, keypad Enter; Space where nothing is typed
  focus_next,      // Tab
  focus_previous,  // Shift+Tab
  up,
  down,
  left,
  right,
  back,  // Esc
  page_up,
  page_down,
  home,
  end,
  paste,  // Ctrl+V, Shift+Insert; Input::pasted holds the text
  open,   // Ctrl+O
  help,   // ?, F1
  swap,       // F6: which of two stacked panes is large
  pass,       // 0: the question
  evidence,   // F3: show where the article says it
  speak,      // F2: say the screen again
  settings,   // F9
  copy,       // Ctrl+C
  cut,        // Ctrl+X
  select_all, // Ctrl+A
  undo,       // Ctrl+Z
  redo,       // Ctrl+Y, Ctrl+Shift+Z
  save,       // Ctrl+S
  backspace,
  erase,   // Delete
  answer,  // 1-9 or A-Z; see KeyPress
};

struct KeyPress {
  Key key = Key::activate;
  int digit = 0;       // 1..9 for an answer by digit
  char letter = 0;     // 'A'..'Z' for an answer by letter
  bool space = false;  // activate by the space bar, which a text field keeps for itself
  bool shift = false;    // moving selects
  bool control = false;  // moving goes by words
  bool pad = false;      // by gamepad: arrows leave a text field
  bool operator==(const KeyPress&) const = default;
};

struct Mouse {
  Vec at{-1, -1};         // outside the window: negative
  bool down = false;      // the left button, after this batch
  bool pressed = false;   // went down in this batch
  bool released = false;  // went up in this batch
  float wheel = 0;        // notches, up is positive
  bool moved = false;
};

struct Input {
  std::optional<KeyPress> key;
  std::string text;  // typed, UTF-8, cleaned
  Mouse mouse;
  int code = 0;         // SDL_Keycode of a key that went down, whatever it does; 0: none
  std::string pasted;   // clipboard at a paste key, as it came: callers clean it
  std::string dropped;  // path of a file dropped on the window
  bool resized = false;
  bool quit = false;

  // Nothing but the mouse's resting place: the frame shows what the last one did.
  bool idle() const {
    return !key && code == 0 && text.empty() && !mouse.pressed && !mouse.released && mouse.wheel == 0 &&
           !mouse.moved && dropped.empty() && !resized && !quit;
  }
};

class KeyMap;

// Gathers SDL events into Inputs.
class InputCollector {
 public:
  // The keys the player chose; kept by the caller. Without it, the usual ones.
  void set_keys(const KeyMap* keys) { keys_ = keys; }
  // Mouse positions come in window units and are handed on in pixels.
  void set_pixel_ratio(float ratio) { ratio_ = ratio; }

  // Adds an event; true when the batch ends with it.
  bool take(const SDL_Event& event);

  // The batch so far; the next starts with the mouse where it is.
  Input finish();

 private:
  bool take_stick(int axis, int value);

  Input input_;
  float ratio_ = 1;
  const KeyMap* keys_ = nullptr;
  int stick_[2] = {0, 0};  // which way the stick was last pushed, across and up or down
};

}  // namespace stet
