// An area whose content is taller than it: wheel, keys, dragging the thumb, gliding to a place.
//
// Lives for the drawing of its content:
//   { ScrollArea area(frame, "article", "The article", view, true);
//     paragraph(frame, area.column, …); }
// Keys (Page Up and Down, Home, End, and the arrows when focused) go to the area that has focus,
// else to the main one of the screen. One that needn't scroll is passed over by Tab, unless it is
// `worded`: its words can be picked. Glides take 160 ms, or none with reduced motion; the wheel
// moves at once, so that nothing moves under a reader's eyes by itself.
#pragma once

#include <string>

#include "game/frame.h"

namespace stet {

// A place where widgets go one under another.
struct Column {
  float x = 0, y = 0, width = 0;  // pixels
  // Room in steps of 8 units.
  void gap(const Frame& frame, float steps = 1) { y += frame.px(8 * steps); }
};

class ScrollArea {
 public:
  ScrollArea(Frame& frame, std::string id, std::string label, Rect view, bool main,
             float padding = 0, bool worded = false);  // padding: units round the content
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;

  Column column;
  const std::string& id() const { return id_; }
  const Rect& view() const { return view_; }
  bool focused() const { return focused_; }
  bool dragging_thumb() const { return state_.dragging; }
  // What is picked in it, told in the tree; and whether Up and Down go there and don't scroll.
  void set_value(std::string value, bool arrows_inside) {
    state_.value = std::move(value);
    state_.arrows_inside = arrows_inside;
  }

  // Scrolls so that `rect` (where it is drawn now) can be seen; with `centre`, a third from the
  // top. Gliding unless `at_once`.
  void reveal(Rect rect, bool centre = false, bool at_once = false);

 private:
  void glide(float to);
  void take_input();
  void draw_thumb();
  Rect thumb_rect() const;
  float limit() const;

  Frame& frame_;
  std::string id_;
  std::string label_;
  Rect view_;
  bool main_;
  float padding_;
  float top_;  // where the content began
  ScrollState& state_;
  bool focused_ = false;
};

}  // namespace stet
