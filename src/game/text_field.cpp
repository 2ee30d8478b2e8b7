// One line of typed text: caret, selection by mouse and Shift, clipboard, undo.
#include <algorithm>
#include <cmath>

#include "game/letters.h"
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

void put(const Field& field, TextEdit& edit, std::string& text, const std::string& typed) {
  const size_t rest = text.size() - edit.selected(text).size();
  const std::string fits = fitting(typed, field, field.longest - std::min(field.longest, rest));
  if (!fits.empty()) edit.insert(text, fits);
}

// What was typed, pasted, moved or taken back in this frame; true when the text changed.
bool edit_by_keys(Frame& frame, const Field& field, std::string& text) {
  TextEdit& edit = frame.ui.edit;
  edit.caret = std::min(edit.caret, text.size());
  edit.anchor = std::min(edit.anchor, text.size());
  const std::string before = text;
  const KeyPress key = frame.input.key.value_or(KeyPress{});
  if (!key.pad) {
    if (frame.take(Key::left)) edit.left(text, key.control, key.shift);
    if (frame.take(Key::right)) edit.right(text, key.control, key.shift);
  }
  if (frame.take(Key::home)) edit.move_to(0, key.shift);
  if (frame.take(Key::end)) edit.move_to(text.size(), key.shift);
  if (frame.take(Key::select_all)) edit.select_all(text);
  if (frame.take(Key::undo)) edit.undo(text);
  if (frame.take(Key::redo)) edit.redo(text);
  if (edit.selects() && frame.take(Key::copy)) frame.wish.copied = edit.selected(text);
  if (edit.selects() && frame.take(Key::cut)) {
    frame.wish.copied = edit.selected(text);
    edit.erase_before(text, false);
  }
  if (frame.take(Key::paste)) put(field, edit, text, clean_line(frame.input.pasted));
  if (frame.take(Key::backspace)) edit.erase_before(text, key.control);
  if (frame.take(Key::erase)) edit.erase_after(text, key.control);
  if (!frame.input.text.empty()) put(field, edit, text, frame.input.text);
  return text != before;
}

// The place between characters nearest to `x`, pixels from the text's beginning.
size_t place_at(Frame& frame, const std::string& text, float x) {
  size_t best = 0;
  float best_distance = std::abs(x);
  for (size_t at = 0; at < text.size();) {
    at += decode(text, at).length;
    const float width =
        frame.type.line(std::string_view(text).substr(0, at), style::control).width;
    if (std::abs(x - width) >= best_distance) continue;
    best_distance = std::abs(x - width);
    best = at;
  }
  return best;
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
  TextEdit& edit = frame.ui.edit;
  if (did.focused && (!had_focus || !frame.ui.typing)) {
    edit = TextEdit{};
    edit.move_to(text.size(), false);
  }
  const Lettering about{field.id, field.label, field.placeholder, text, field.longest};
  const auto written = field.own_keys ? std::nullopt : by_letters(frame, did, about);
  if (written) {
    text = fitting(*written, field, field.longest);
    edit = TextEdit{};
    edit.move_to(text.size(), false);
  }
  const bool typed = did.focused && frame.ui.typing && edit_by_keys(frame, field, text);

  auto width_to = [&](size_t place) {
    return frame.type.line(std::string_view(text).substr(0, place), style::control).width;
  };
  const float at_end = field.own_keys || !field.enabled ? 0 : letters_room(frame);
  const float room = rect.w - 2 * pad - at_end;
  const float caret_x = did.focused ? width_to(edit.caret) : 0;
  const float shift = did.focused && !text.empty() ? std::max(0.0f, caret_x - room) : 0;
  const float left = rect.x + pad - shift;
  const Mouse& mouse = frame.input.mouse;
  if (did.held && (mouse.pressed || mouse.moved))
    edit.move_to(place_at(frame, text, mouse.at.x - left), !mouse.pressed);

  frame.paint.fill(rect, t.sheet, frame.px(6));
  frame.paint.outline(rect, did.focused ? t.accent : t.muted, frame.px(did.focused ? 2 : 1),
                      frame.px(6));
  frame.paint.push_clip({rect.x + frame.px(2), rect.y + frame.px(2), rect.w - at_end - frame.px(4),
                         rect.h - frame.px(4)});
  const bool empty = text.empty();
  const TextLayout& set = frame.type.line(empty ? field.placeholder : text, style::control);
  const float top = rect.y + std::floor((rect.h - set.height) / 2);
  if (did.focused && edit.selects()) {
    const float from = width_to(edit.selection().begin), to = width_to(edit.selection().end);
    frame.paint.fill({left + from, top, to - from, set.height}, mix(t.sheet, t.accent, 0.22f));
  }
  frame.type.draw(frame.paint, set, {left, top}, empty ? t.muted : t.ink);
  if (did.focused)
    frame.paint.fill({left + (empty ? 0 : width_to(edit.caret)), top, frame.px(2), set.height},
                     t.accent);
  frame.paint.pop_clip();
  if (at_end > 0) letters_sign(frame, rect, about);
  return written || typed;
}

}  // namespace stet
