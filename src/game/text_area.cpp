#include "game/text_area.h"

#include <algorithm>
#include <cmath>

#include "game/letters.h"
#include "game/text_places.h"
#include "text/clean.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr float kPadding = 12;
constexpr TextStyle kSerif{Face::serif, 18, 1.4f};

std::string fitting(std::string typed, size_t room) {
  while (typed.size() > room)
    typed.resize(typed.size() - decode_before(typed, typed.size()).length);
  return typed;
}

void put(const TextArea& area, TextEdit& edit, std::string& text, const std::string& typed) {
  const size_t rest = text.size() - edit.selected(text).size();
  const std::string fits = fitting(typed, area.longest - std::min(area.longest, rest));
  if (!fits.empty()) edit.insert(text, fits);
}

// A word that is begun is a step of its own.
bool goes_on(const TextEdit& edit, const std::string& text, const std::string& typed) {
  if (edit.selects() || typed.size() > 4) return false;
  const bool after_space = edit.caret == 0 || is_space(decode_before(text, edit.caret).value);
  return !after_space || is_space(decode(typed, 0).value);
}

void move_by_keys(Frame& frame, const std::string& text, const TextPlaces& places) {
  TextEdit& edit = frame.ui.edit;
  const KeyPress key = frame.input.key.value_or(KeyPress{});
  const size_t line = places.line_of(edit.caret);
  if (!key.pad) {
    if (frame.take(Key::left)) edit.left(text, key.control, key.shift);
    if (frame.take(Key::right)) edit.right(text, key.control, key.shift);
    const Vec caret = places.caret(edit.caret);
    const float half = places.line_height() / 2;
    if (line > 0 && frame.take(Key::up))
      edit.move_to(places.place_at({caret.x, caret.y - half}), key.shift);
    if (line + 1 < places.lines() && frame.take(Key::down))
      edit.move_to(places.place_at({caret.x, caret.y + 3 * half}), key.shift);
  }
  if (frame.take(Key::home))
    edit.move_to(key.control ? 0 : places.line_span(line).begin, key.shift);
  if (frame.take(Key::end))
    edit.move_to(key.control ? text.size() : places.line_span(line).end, key.shift);
  if (frame.take(Key::select_all)) edit.select_all(text);
}

bool change_by_keys(Frame& frame, const TextArea& area, std::string& text, Typing& typing) {
  TextEdit& edit = frame.ui.edit;
  const std::string before = text;
  const bool control = frame.input.key && frame.input.key->control;
  if (edit.selects() && frame.take(Key::copy)) frame.wish.copied = edit.selected(text);
  if (edit.selects() && frame.take(Key::cut)) {
    frame.wish.copied = edit.selected(text);
    edit.erase_before(text, false);
  }
  if (frame.take(Key::paste))
    put(area, edit, text,
        area.lines ? clean(frame.input.pasted).text : clean_line(frame.input.pasted));
  const bool one = !edit.selects() && !control;
  if (frame.take(Key::backspace)) typing.joins = edit.erase_before(text, control) && one;
  if (frame.take(Key::erase)) typing.joins = edit.erase_after(text, control) && one;
  if (area.lines && frame.take(Key::activate)) put(area, edit, text, "\n");
  if (!frame.input.text.empty()) {
    typing.joins = goes_on(edit, text, frame.input.text);
    put(area, edit, text, frame.input.text);
  }
  return text != before;
}

void draw_selection(Frame& frame, const TextPlaces& places, Vec at, float width, Span selection) {
  const uint32_t ground = mix(frame.theme.sheet, frame.theme.accent, 0.22f);
  for (size_t line = places.line_of(selection.begin); line <= places.line_of(selection.end);
       ++line) {
    const Span of_line = places.line_span(line);
    const float from = selection.begin <= of_line.begin ? 0 : places.x_of(selection.begin);
    const bool on = selection.end > of_line.end && line < places.line_of(selection.end);
    const float to = on ? width : places.x_of(std::min(selection.end, of_line.end));
    if (to > from)
      frame.paint.fill({at.x + from, at.y + places.line_height() * static_cast<float>(line),
                        to - from, places.line_height()},
                       ground);
  }
}

}  // namespace

Typing text_area(Frame& frame, Column& column, const TextArea& area, std::string& text) {
  const Theme& t = frame.theme;
  Typing typing;
  if (!area.label.empty()) {
    label_left(frame, column, area.label, style::caption, t.muted);
    column.gap(frame, 0.5f);
  }
  const TextStyle look = area.serif ? kSerif : style::control;
  const float pad = frame.px(kPadding);
  const float width = column.width - 2 * pad - (area.own_keys ? 0 : letters_room(frame));
  TextEdit& edit = frame.ui.edit;
  const bool had_focus = frame.ui.focus == area.id;
  if (had_focus) {
    edit.caret = std::min(edit.caret, text.size());
    edit.anchor = std::min(edit.anchor, text.size());
  }
  auto height_of = [&](const TextPlaces& places) {
    const size_t least = area.lines ? 3 : 1;
    const size_t lines = std::max(places.lines(), least);
    return places.line_height() * static_cast<float>(lines) + 2 * pad;
  };
  const std::string before = text;
  const TextLayout& set_before = frame.type.layout(before, look, width);
  const TextPlaces old_places(frame.type, set_before, before);
  Rect rect{column.x, column.y, column.width, height_of(old_places)};
  const Interaction did = frame.interact(
      {area.id, WidgetRole::field, area.label.empty() ? area.placeholder : area.label, text, rect},
      PressedBy::nothing);
  const Vec at{rect.x + pad, rect.y + pad};
  if (did.focused && (!had_focus || !frame.ui.typing)) {
    edit = TextEdit{};
    edit.move_to(text.size(), false);
    typing.moved = true;
  }
  const Mouse& mouse = frame.input.mouse;
  if (did.held && (mouse.pressed || mouse.moved)) {
    edit.move_to(old_places.place_at({mouse.at.x - at.x, mouse.at.y - at.y}), !mouse.pressed);
    typing.moved = true;
  }
  const Lettering about{area.id, area.label, area.placeholder, text, area.longest, area.lines};
  const auto written = area.own_keys ? std::nullopt : by_letters(frame, did, about);
  if (written) {
    text = *written;
    edit = TextEdit{};
    edit.move_to(text.size(), false);
    typing.changed = true;
  }
  if (did.focused && frame.ui.typing) {
    const size_t caret = edit.caret;
    move_by_keys(frame, text, old_places);
    typing.moved |= edit.caret != caret;
    typing.changed |= change_by_keys(frame, area, text, typing);
    typing.entered = !area.lines && frame.take(Key::activate);
  }

  const TextLayout& set = frame.type.layout(text, look, width);
  const TextPlaces places(frame.type, set, text);
  rect.h = height_of(places);
  column.y += rect.h;
  const uint32_t edge = !area.note.empty() ? t.strike : did.focused ? t.accent : t.muted;
  frame.paint.fill(rect, t.sheet, frame.px(6));
  frame.paint.outline(rect, edge, frame.px(did.focused ? 2 : 1), frame.px(6));
  frame.paint.push_clip(rect.inset(frame.px(2)));
  if (did.focused && edit.selects()) draw_selection(frame, places, at, width, edit.selection());
  if (text.empty())
    frame.type.draw(frame.paint, frame.type.line(area.placeholder, look, width), at, t.muted);
  else
    frame.type.draw(frame.paint, set, at, t.ink);
  if (did.focused) {
    const Vec caret = places.caret(edit.caret);
    const Rect bar{at.x + std::min(caret.x, width), at.y + caret.y, frame.px(2),
                   places.line_height()};
    frame.paint.fill(bar, t.accent);
    if ((typing.moved || typing.changed) && !frame.scroll_stack.empty())
      frame.scroll_stack.back()->reveal(bar);
  }
  frame.paint.pop_clip();
  if (!area.own_keys) letters_sign(frame, rect, about);
  if (!area.note.empty()) {
    column.gap(frame, 0.5f);
    paragraph(frame, column, area.id + ".note", area.note, style::caption, t.strike);
  }
  return typing;
}

}  // namespace stet
