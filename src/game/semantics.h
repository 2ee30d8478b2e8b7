// What is on the screen, in words: each widget as it was drawn in the last frame.
//
// One tree serves tests (click by id), the order of focus, and whatever speaks or prints the
// screen: ImGui has no accessibility tree of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "game/geometry.h"

namespace stet {

enum class WidgetRole {
  heading,
  text,
  document,
  button,
  option,
  chip,
  progress,
  field,
  passage,
  image,
  slider
};

std::string_view widget_role_name(WidgetRole role);

struct Widget {
  std::string id{};  // "answer.2", stable from frame to frame, unique in a frame
  WidgetRole role = WidgetRole::text;
  std::string label{};  // what a reader is told it is
  std::string value{};  // its state: "chosen", "3 of 10", what is typed
  Rect rect{};          // where it is
  bool focused = false;
  bool enabled = true;
  bool focusable = false;  // Tab stops here
  Rect visible{};          // the part of rect that the clip shows
  std::string area{};      // id of the scrolled area it is in; may be empty
};

enum class Toward { up, down, left, right };

class Semantics {
 public:
  void clear() { widgets_.clear(); }
  void add(Widget widget) { widgets_.push_back(std::move(widget)); }
  const std::vector<Widget>& widgets() const { return widgets_; }
  const Widget* find(std::string_view id) const;

  // The id of the next or previous focusable widget after `id`, round the end; empty when there
  // is none.
  std::string neighbour(std::string_view id, bool forward) const;
  // The id of the nearest focusable widget that way; empty when none lies there.
  std::string toward(std::string_view id, Toward way) const;

 private:
  std::vector<Widget> widgets_;
};

}  // namespace stet
