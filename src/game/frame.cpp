#include "game/frame.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "game/scroll.h"

namespace stet {

namespace {

constexpr double kTwiceSeconds = 0.4;
constexpr float kWanderUnits = 6;

}  // namespace

Frame::Frame(Typesetter& typesetter, const Theme& look, const Phrasebook& text, Painter& painter,
             Semantics& semantics, UiState& state, const Input& given, Vec pixels, double seconds)
    : type(typesetter),
      theme(look),
      words(text),
      paint(painter),
      tree(semantics),
      ui(state),
      input(given),
      size(pixels),
      now(seconds) {
  if (input.mouse.pressed) ui.pressed_at = input.mouse.at;
}

float Frame::px(float units) const {
  return std::round(units * type.scale());
}

bool Frame::take(Key key) {
  if (!key_is(key)) return false;
  taken_ = true;
  return true;
}

bool Frame::take_answer(size_t index, bool digits) {
  if (ui.typing || !key_is(Key::answer)) return false;
  const bool by_digit = digits && input.key->digit == static_cast<int>(index) + 1;
  const bool by_letter = input.key->letter == static_cast<char>('A' + index) && index < 26;
  return (by_digit || by_letter) && take(Key::answer);
}

bool Frame::take_digit(int digit) {
  return !ui.typing && key_is(Key::answer) && input.key->digit == digit && take(Key::answer);
}

bool Frame::wandered() const {
  const Vec by{input.mouse.at.x - ui.pressed_at.x, input.mouse.at.y - ui.pressed_at.y};
  return std::hypot(by.x, by.y) > px(kWanderUnits);
}

Interaction Frame::interact(Widget widget, PressedBy by) {
  Interaction did;
  widget.visible = widget.rect.common(paint.clip());
  if (!scroll_stack.empty()) widget.area = scroll_stack.back()->id();
  widget.focusable = true;
  if (widget.enabled) {
    did.hovered = widget.visible.contains(input.mouse.at);
    if (did.hovered && input.mouse.pressed) {
      ui.pressed = widget.id;
      ui.focus = widget.id;
      ui.focus_by_key = false;
    }
    did.focused = ui.focus == widget.id;
    did.held = ui.pressed == widget.id && input.mouse.down;
    did.dragged = did.held && wandered();
    if (by != PressedBy::nothing) {
      const bool key = input.key && (input.key->space || by == PressedBy::all);
      const bool clicked = did.hovered && input.mouse.released && ui.pressed == widget.id;
      did.twice = clicked && ui.clicked == widget.id && now - ui.clicked_at < kTwiceSeconds;
      if (clicked) {
        ui.clicked = did.twice ? "" : widget.id;
        ui.clicked_at = now;
      }
      did.activated =
          clicked || (did.focused && key && take(Key::activate)) || ui.activate_next == widget.id;
      if (did.hovered) hand();
    }
    if (did.activated) ui.activate_next.clear();
    if (did.focused && ui.focus_moved && !scroll_stack.empty())
      scroll_stack.back()->reveal(widget.rect);
  }
  widget.focused = did.focused;
  tree.add(std::move(widget));
  return did;
}

Interaction Frame::interact_by_mouse(Widget widget) {
  Interaction did;
  widget.visible = widget.rect.common(paint.clip());
  if (!scroll_stack.empty()) widget.area = scroll_stack.back()->id();
  if (widget.enabled) {
    did.hovered = widget.visible.contains(input.mouse.at);
    if (did.hovered && input.mouse.pressed) ui.pressed = widget.id;
    if (did.hovered) hand();
    did.held = ui.pressed == widget.id && input.mouse.down;
    did.dragged = did.held && wandered();
    did.activated = did.hovered && input.mouse.released && ui.pressed == widget.id;
  }
  tree.add(std::move(widget));
  return did;
}

void Frame::record(Widget widget) {
  widget.visible = widget.rect.common(paint.clip());
  if (!scroll_stack.empty()) widget.area = scroll_stack.back()->id();
  tree.add(std::move(widget));
}

void Frame::make_default(std::string_view id) {
  default_ = id;
}

void Frame::focus_on(std::string_view id) {
  ui.focus = id;
  focus_asked_ = true;
  ui.focus_by_key = true;
  animate();
}

void Frame::wake_at(double seconds) {
  wish.wake_at = std::min(seconds, wish.wake_at.value_or(seconds));
}

void Frame::finish() {
  ui.focus_moved = focus_asked_;
  ui.activate_next.clear();
  if (input.mouse.released) ui.pressed.clear();
  const Widget* focused = tree.find(ui.focus);
  if (!focus_asked_ && (!focused || !focused->enabled)) {
    ui.focus.clear();
    focused = nullptr;
  }
  ui.typing = focused && focused->role == WidgetRole::field;

  move_focus();
  if (!default_.empty() && take(Key::activate)) {
    ui.activate_next = default_;
    animate();
  }
}

// Tab goes round in the order of reading; arrows go where they point, else on in that order, so
// that nothing is out of their reach.
void Frame::move_focus() {
  struct Arrow {
    Key key;
    Toward way;
    bool forward;
  };
  constexpr Arrow kArrows[] = {{Key::down, Toward::down, true},
                               {Key::right, Toward::right, true},
                               {Key::up, Toward::up, false},
                               {Key::left, Toward::left, false}};
  auto go = [&](std::string id) {
    ui.focus = std::move(id);
    ui.focus_moved = ui.focus_by_key = true;
    animate();
  };
  if (take(Key::focus_next)) return go(tree.neighbour(ui.focus, true));
  if (take(Key::focus_previous)) return go(tree.neighbour(ui.focus, false));
  for (const Arrow& arrow : kArrows) {
    if (!take(arrow.key)) continue;
    const std::string there = tree.toward(ui.focus, arrow.way);
    return go(there.empty() ? tree.neighbour(ui.focus, arrow.forward) : there);
  }
}

}  // namespace stet
