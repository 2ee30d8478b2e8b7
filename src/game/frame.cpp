#include "game/frame.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "game/scroll.h"

namespace stet {

Frame::Frame(Typesetter& typesetter, const Theme& look, Painter& painter, Semantics& semantics,
             UiState& state, const Input& given, Vec pixels, double seconds)
    : type(typesetter),
      theme(look),
      paint(painter),
      tree(semantics),
      ui(state),
      input(given),
      size(pixels),
      now(seconds) {}

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

Interaction Frame::interact(Widget widget, PressedBy by) {
  Interaction did;
  widget.visible = widget.rect.common(paint.clip());
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
    if (by != PressedBy::nothing) {
      const bool key = input.key && (input.key->space || by == PressedBy::all);
      did.activated = (did.hovered && input.mouse.released && ui.pressed == widget.id) ||
                      (did.focused && key && take(Key::activate)) || ui.activate_next == widget.id;
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
  if (widget.enabled) {
    did.hovered = widget.visible.contains(input.mouse.at);
    if (did.hovered && input.mouse.pressed) ui.pressed = widget.id;
    if (did.hovered) hand();
    did.held = ui.pressed == widget.id && input.mouse.down;
    did.activated = did.hovered && input.mouse.released && ui.pressed == widget.id;
  }
  tree.add(std::move(widget));
  return did;
}

void Frame::record(Widget widget) {
  widget.visible = widget.rect.common(paint.clip());
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

  auto move = [&](bool forward) {
    ui.focus = tree.neighbour(ui.focus, forward);
    ui.focus_moved = ui.focus_by_key = true;
    animate();
  };
  if (take(Key::focus_next)) return move(true);
  if (take(Key::focus_previous)) return move(false);
  if (!ui.typing && (take(Key::down) || take(Key::right))) return move(true);
  if (!ui.typing && (take(Key::up) || take(Key::left))) return move(false);
  if (!default_.empty() && take(Key::activate)) {
    ui.activate_next = default_;
    animate();
  }
}

}  // namespace stet
