// Buttons and menu rows.
#include <cmath>

#include "game/widgets.h"

namespace stet {

namespace {

constexpr float kButtonHeight = 44;
constexpr float kButtonPadding = 20;
constexpr float kRowHeight = 64;
constexpr float kRadius = 6;

void focus_ring(Frame& frame, Rect rect) {
  frame.paint.outline(rect.inset(-frame.px(3)), frame.theme.accent, frame.px(2),
                      frame.px(kRadius + 3));
}

// The bent arrow of the Enter key, drawn: few fonts have it.
void enter_sign(Frame& frame, Vec middle, uint32_t color) {
  const float u = frame.px(1), w = frame.px(5), h = frame.px(4);
  frame.paint.fill({middle.x + w, middle.y - h, 2 * u, h + u}, color);
  frame.paint.fill({middle.x - w, middle.y, 2 * w + u, 2 * u}, color);
  for (float i = 0; i < 4; ++i)
    frame.paint.fill({middle.x - w + i * u, middle.y - i * u, u, 2 * u + 2 * i * u}, color);
}

float sign_width(Frame& frame, const Button& button) {
  return button.is_default ? frame.px(24) : 0;
}

}  // namespace

Vec button_size(Frame& frame, const Button& button) {
  const float text = frame.type.line(button.label, style::control_bold).width;
  return {text + sign_width(frame, button) + 2 * frame.px(kButtonPadding), frame.px(kButtonHeight)};
}

bool button_at(Frame& frame, Vec at, const Button& button) {
  const Vec size = button_size(frame, button);
  const Rect rect{at.x, at.y, size.x, size.y};
  Widget widget{button.id, WidgetRole::button, button.label, button.value, rect};
  widget.enabled = button.enabled;
  const Interaction did = frame.interact(std::move(widget));
  if (button.is_default && button.enabled) frame.make_default(button.id);
  if (!frame.paint.visible(rect.inset(-frame.px(4)))) return did.activated;

  const Theme& t = frame.theme;
  uint32_t ground = button.primary ? t.accent : t.sheet;
  uint32_t ink = button.primary ? t.sheet : t.accent;
  if (!button.enabled) {
    ground = t.paper;
    ink = t.muted;
  } else if (did.held) {
    ground = mix(ground, t.ink, 0.16f);
  } else if (did.hovered) {
    ground = mix(ground, t.ink, 0.07f);
  }
  frame.paint.fill(rect, ground, frame.px(kRadius));
  if (!button.primary || !button.enabled)
    frame.paint.outline(rect, t.rule, frame.px(1), frame.px(kRadius));
  const TextLayout& text = frame.type.line(button.label, style::control_bold);
  const float left = rect.x + frame.px(kButtonPadding);
  frame.type.draw(frame.paint, text, {left, rect.y + std::floor((rect.h - text.height) / 2)}, ink);
  if (button.is_default)
    enter_sign(frame, {left + text.width + frame.px(16), rect.middle().y}, ink);
  if (did.focused) focus_ring(frame, rect);
  return did.activated;
}

bool button(Frame& frame, Column& column, const Button& button) {
  const bool pressed = button_at(frame, {column.x, column.y}, button);
  column.y += frame.px(kButtonHeight);
  return pressed;
}

std::optional<size_t> button_row(Frame& frame, Column& column, std::span<const Button> buttons) {
  std::optional<size_t> pressed;
  const float gap = frame.px(12);
  float x = column.x;
  for (size_t i = 0; i < buttons.size(); ++i) {
    const float width = button_size(frame, buttons[i]).x;
    if (x > column.x && x + width > column.x + column.width) {
      x = column.x;
      column.y += frame.px(kButtonHeight) + gap;
    }
    if (button_at(frame, {x, column.y}, buttons[i])) pressed = i;
    x += width + gap;
  }
  if (!buttons.empty()) column.y += frame.px(kButtonHeight);
  return pressed;
}

Vec link_size(Frame& frame, const TextLink& link) {
  const TextLayout& text = frame.type.line(link.label, link.style);
  return {text.width, std::max(text.height, frame.px(32))};
}

bool link_at(Frame& frame, Vec at, const TextLink& link) {
  const Vec size = link_size(frame, link);
  const Rect rect{at.x, at.y, size.x, size.y};
  Widget widget{link.id, WidgetRole::button, link.label, "", rect};
  widget.enabled = link.enabled;
  const Interaction did = frame.interact(std::move(widget));
  const TextLayout& text = frame.type.line(link.label, link.style);
  const uint32_t able = link.in_ink ? frame.theme.ink : frame.theme.accent;
  const Emphasised line{{0, link.label.size()}, Emphasis::underline, able};
  frame.type.draw(frame.paint, text, {at.x, at.y + std::floor((size.y - text.height) / 2)},
                  link.enabled ? able : frame.theme.muted,
                  {&line, did.hovered ? size_t{1} : size_t{0}});
  if (did.focused) {
    const float room = frame.px(6);
    focus_ring(frame, {rect.x - room, rect.y, rect.w + 2 * room, rect.h});
  }
  return did.activated;
}

bool menu_row(Frame& frame, Column& column, const MenuRow& row) {
  const float pad = frame.px(20);
  const bool has_detail = !row.detail.empty();
  const Rect rect{column.x, column.y, column.width, frame.px(has_detail ? kRowHeight + 12 : 56)};
  Widget widget{row.id, WidgetRole::button, row.title, row.detail, rect};
  widget.enabled = row.enabled;
  const Interaction did = frame.interact(std::move(widget));
  if (row.is_default && row.enabled) frame.make_default(row.id);
  column.y += rect.h;
  if (!frame.paint.visible(rect.inset(-frame.px(4)))) return did.activated;

  const Theme& t = frame.theme;
  uint32_t ground = t.sheet;
  if (did.held)
    ground = mix(ground, t.accent, 0.18f);
  else if (did.hovered)
    ground = mix(ground, t.accent, 0.08f);
  frame.paint.fill(rect, ground, frame.px(kRadius));
  frame.paint.outline(rect, row.is_default ? t.accent : t.rule, frame.px(1), frame.px(kRadius));
  const uint32_t ink = row.enabled ? t.ink : t.muted;

  const float sign = row.is_default ? frame.px(28) : 0;
  const TextLayout& trailing = frame.type.line(row.trailing, style::control_bold);
  const float right = rect.right() - pad - sign - trailing.width;
  frame.type.draw(frame.paint, trailing,
                  {right, rect.y + std::floor((rect.h - trailing.height) / 2)},
                  row.enabled ? t.accent : t.muted);
  if (row.is_default)
    enter_sign(frame, {rect.right() - pad - frame.px(6), rect.middle().y}, t.accent);

  const float room = right - pad - rect.x - pad;
  const TextLayout& title = frame.type.line(row.title, style::control_bold, room);
  const TextLayout& detail = frame.type.line(row.detail, style::caption, room);
  const float text = title.height + (has_detail ? detail.height : 0);
  const float top = rect.y + std::floor((rect.h - text) / 2);
  frame.type.draw(frame.paint, title, {rect.x + pad, top}, ink);
  if (has_detail) frame.type.draw(frame.paint, detail, {rect.x + pad, top + title.height}, t.muted);
  if (did.focused) focus_ring(frame, rect);
  return did.activated;
}

}  // namespace stet
