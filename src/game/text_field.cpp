// One line of typed text, with a caret.
#include <algorithm>
#include <cmath>

#include "game/widgets.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

std::string fitting(std::string typed, const Field& field, size_t room) {
  if (!field.allowed.empty())
    std::erase_if(typed, [&](char c) { return field.allowed.find(c) == std::string::npos; });
  while (typed.size() > room)
    typed.resize(typed.size() - decode_before(typed, typed.size()).length);
  return typed;
}

// What was typed, pasted or deleted in this frame; true when the text changed.
bool edit(Frame& frame, const Field& field, std::string& text) {
  size_t& caret = frame.ui.caret;
  caret = std::min(caret, text.size());
  auto insert = [&](const std::string& typed) {
    const std::string fits =
        fitting(typed, field, field.longest - std::min(field.longest, text.size()));
    text.insert(caret, fits);
    caret += fits.size();
    return !fits.empty();
  };
  if (frame.take(Key::paste)) return insert(clean_line(frame.input.pasted));
  if (frame.take(Key::left)) caret -= decode_before(text, caret).length;
  if (frame.take(Key::right)) caret += decode(text, caret).length;
  if (frame.take(Key::home)) caret = 0;
  if (frame.take(Key::end)) caret = text.size();
  if (frame.take(Key::backspace) && caret > 0) {
    const size_t length = decode_before(text, caret).length;
    caret -= length;
    text.erase(caret, length);
    return true;
  }
  if (frame.take(Key::erase) && caret < text.size()) {
    text.erase(caret, decode(text, caret).length);
    return true;
  }
  return !frame.input.text.empty() && insert(frame.input.text);
}

}  // namespace

bool text_field(Frame& frame, Column& column, const Field& field, std::string& text) {
  const Theme& t = frame.theme;
  if (!field.label.empty()) {
    label_left(frame, column, field.label, style::caption, t.muted);
    column.gap(frame, 0.5f);
  }
  const float pad = frame.px(16);
  const Rect rect{column.x, column.y, column.width, frame.px(56)};
  column.y += rect.h;
  const bool had_focus = frame.ui.focus == field.id;
  Widget widget{field.id, WidgetRole::field, field.label, text, rect};
  widget.enabled = field.enabled;
  const Interaction did = frame.interact(std::move(widget), PressedBy::nothing);
  if (did.focused && (!had_focus || !frame.ui.typing)) frame.ui.caret = text.size();
  const bool changed = did.focused && frame.ui.typing && edit(frame, field, text);

  frame.paint.fill(rect, t.sheet, frame.px(6));
  frame.paint.outline(rect, did.focused ? t.accent : t.muted, frame.px(did.focused ? 2 : 1),
                      frame.px(6));
  frame.paint.push_clip(rect.inset(frame.px(2)));
  const bool empty = text.empty();
  const TextLayout& set = frame.type.line(empty ? field.placeholder : text, style::control);
  const float caret_x =
      frame.type.line(std::string_view(text).substr(0, frame.ui.caret), style::control).width;
  const float room = rect.w - 2 * pad;
  const float shift = did.focused && !empty ? std::max(0.0f, caret_x - room) : 0;
  const float top = rect.y + std::floor((rect.h - set.height) / 2);
  frame.type.draw(frame.paint, set, {rect.x + pad - shift, top}, empty ? t.muted : t.ink);
  if (did.focused)
    frame.paint.fill({rect.x + pad - shift + (empty ? 0 : caret_x), top, frame.px(2), set.height},
                     t.accent);
  frame.paint.pop_clip();
  return changed;
}

}  // namespace stet
