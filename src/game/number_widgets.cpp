// The slider, and keys on the screen.
#include <algorithm>
#include <cmath>

#include "game/widgets.h"
#include "quiz/verdict.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr float kSliderHeight = 44;
constexpr float kKeyHeight = 44;
constexpr double kManySteps = 10;

double stepped(const Slider& slider, double value) {
  const double steps = std::round((value - slider.least) / slider.step);
  return std::clamp(slider.least + steps * slider.step, slider.least, slider.most);
}

std::optional<double> moved_by_keys(Frame& frame, const Slider& slider) {
  const double now = slider.value.value_or(slider.least);
  const bool far = frame.input.key && frame.input.key->shift;
  const double by = slider.step * (far ? kManySteps : 1);
  if (frame.take(Key::right)) return stepped(slider, now + by);
  if (frame.take(Key::left)) return stepped(slider, now - by);
  if (frame.take(Key::page_up)) return stepped(slider, now + slider.step * kManySteps);
  if (frame.take(Key::page_down)) return stepped(slider, now - slider.step * kManySteps);
  if (frame.take(Key::home)) return slider.least;
  if (frame.take(Key::end)) return slider.most;
  return std::nullopt;
}

}  // namespace

std::optional<double> slider(Frame& frame, Column& column, const Slider& slider) {
  const Theme& t = frame.theme;
  const Rect rect{column.x, column.y, column.width, frame.px(kSliderHeight)};
  column.y += rect.h;
  Widget widget{slider.id, WidgetRole::slider, slider.label,
                slider.value ? plain_number(*slider.value) : "", rect};
  widget.enabled = slider.enabled;
  const Interaction did = frame.interact(std::move(widget), PressedBy::nothing);
  const float radius = frame.px(10), from = rect.x + radius, run = rect.w - 2 * radius;
  std::optional<double> now;
  if (did.focused) now = moved_by_keys(frame, slider);
  if (did.hovered) frame.hand();
  if (did.held) {
    const double share = std::clamp((frame.input.mouse.at.x - from) / run, 0.0f, 1.0f);
    now = stepped(slider, slider.least + share * (slider.most - slider.least));
  }
  const double shown = now.value_or(slider.value.value_or(slider.least));
  const auto share = static_cast<float>(
      std::clamp((shown - slider.least) / (slider.most - slider.least), 0.0, 1.0));
  const Vec thumb{from + run * share, rect.y + radius};
  const float line = frame.px(4);
  frame.paint.fill({from, thumb.y - line / 2, run, line}, t.rule, line / 2);
  frame.paint.fill({from, thumb.y - line / 2, run * share, line}, t.accent, line / 2);
  frame.paint.disc(thumb, radius, slider.enabled ? t.accent : t.muted);
  if (!slider.value && !now) frame.paint.disc(thumb, radius - frame.px(3), t.paper);
  if (did.focused) frame.paint.ring(thumb, radius + frame.px(4), frame.px(2), t.accent);

  const TextLayout& least = frame.type.line(plain_number(slider.least), style::caption);
  const TextLayout& most = frame.type.line(plain_number(slider.most), style::caption);
  const float below = thumb.y + radius + frame.px(4);
  frame.type.draw(frame.paint, least, {rect.x, below}, t.muted);
  frame.type.draw(frame.paint, most, {rect.right() - most.width, below}, t.muted);
  if (now == slider.value) return std::nullopt;
  return now;
}

std::string after_key(const Frame& frame, std::string text, const std::string& key) {
  if (key == frame.words("keys.delete"))
    text.resize(text.size() - decode_before(text, text.size()).length);
  else if (key == frame.words("keys.space"))
    text += ' ';
  else
    text += key == "−" ? "-" : key;
  return text;
}

std::optional<std::string> screen_keys(Frame& frame, Column& column, const ScreenKeys& keys) {
  const Theme& t = frame.theme;
  const float gap = frame.px(6), height = frame.px(kKeyHeight);
  const auto columns = static_cast<float>(std::max<size_t>(keys.columns, 1));
  const float each = (column.width - gap * (columns - 1)) / columns;
  std::optional<std::string> pressed;
  for (const std::vector<std::string>& row : keys.rows) {
    float x = column.x;
    for (const std::string& label : row) {
      const TextLayout& set = frame.type.line(label, style::control_bold);
      float width = each;
      while (width < set.width + frame.px(16)) width += each + gap;
      const Rect rect{x, column.y, width, height};
      Widget widget{"key." + label, WidgetRole::button, label, "", rect};
      widget.enabled = keys.enabled;
      const Interaction did = frame.interact(std::move(widget));
      if (did.activated) pressed = label;
      uint32_t ground = t.sheet;
      if (did.held || did.hovered) ground = mix(ground, t.accent, did.held ? 0.18f : 0.08f);
      frame.paint.fill(rect, ground, frame.px(6));
      frame.paint.outline(rect, t.rule, frame.px(1), frame.px(6));
      frame.type.draw(frame.paint, set,
                      {rect.x + std::floor((rect.w - set.width) / 2),
                       rect.y + std::floor((rect.h - set.height) / 2)},
                      keys.enabled ? t.accent : t.muted);
      if (did.focused)
        frame.paint.outline(rect.inset(-frame.px(3)), t.accent, frame.px(2), frame.px(9));
      x += width + gap;
    }
    column.y += height + gap;
  }
  return pressed;
}

}  // namespace stet
