// Typed text that wraps: a field as high as its text, of one paragraph or of several lines.
//
// Caret, selection by mouse and by Shift, clipboard, Home and End, Ctrl with the arrows for words.
// Up and Down go by lines and leave the field at its first and last. It has no undo of its own:
// the owner of the text takes every change as a step, and `joins` tells which changes are one.
#pragma once

#include <string>

#include "game/widgets.h"

namespace stet {

struct TextArea {
  std::string id{};
  std::string label{};        // set above it; may be empty
  std::string placeholder{};  // shown while it is empty
  std::string note{};         // what is wrong with it, set below; may be empty
  bool lines = false;         // Enter begins a new line; else it is told to the caller
  bool serif = false;
  size_t longest = 64 << 10;  // bytes; what is pasted beyond is cut
  bool own_keys = false;      // keys to press stand beside it: no other letters are offered
};

struct Typing {
  bool changed = false;
  bool joins = false;    // the change goes on with the typing before it
  bool moved = false;    // the caret was put elsewhere, or the field has just got the focus
  bool entered = false;  // Enter, where it begins no line
};

Typing text_area(Frame& frame, Column& column, const TextArea& area, std::string& text);

}  // namespace stet
