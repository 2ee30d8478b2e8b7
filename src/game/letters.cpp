#include "game/letters.h"

#include <algorithm>
#include <cmath>

#include "game/text_area.h"
#include "game/widgets.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr float kPadding = 20;  // of the sheet
constexpr size_t kColumns = 10;

// A keyboard, drawn: a frame, two rows of keys and the space bar.
void keyboard_sign(Frame& frame, Vec at, uint32_t color) {
  const float u = frame.px(1);
  frame.paint.outline({at.x, at.y, 24 * u, 16 * u}, color, u, frame.px(3));
  for (float row = 0; row < 2; ++row)
    for (float key = 0; key < 4; ++key)
      frame.paint.fill({at.x + (4 + key * 5) * u, at.y + (4 + row * 3) * u, 2 * u, 2 * u}, color);
  frame.paint.fill({at.x + 7 * u, at.y + 11 * u, 10 * u, 2 * u}, color);
}

std::vector<std::string> keys_of_row(const Frame& frame, std::string_view id, bool capitals) {
  std::vector<std::string> keys{""};
  for (char c : frame.words(id)) {
    if (c == ' ')
      keys.emplace_back();
    else
      keys.back() += c;
  }
  if (capitals)
    for (std::string& key : keys) key = capitalised(key);
  return keys;
}

ScreenKeys keys_for(const Frame& frame, const Lettering& letters) {
  ScreenKeys keys{{}, kColumns, true};
  const char* const signs[] = {"letters.signs.1", "letters.signs.2", "letters.signs.3",
                               "letters.signs.4"};
  const char* const plain[] = {"letters.row.1", "letters.row.2", "letters.row.3", "letters.row.4"};
  for (const char* row : letters.signs ? signs : plain)
    keys.rows.push_back(keys_of_row(frame, row, letters.capitals && !letters.signs));
  std::vector<std::string> last{frame.words("keys.capitals"), frame.words("letters.signs"),
                                frame.words("keys.space"), frame.words("keys.delete")};
  if (letters.lines) last.push_back(frame.words("letters.line"));
  keys.rows.push_back(std::move(last));
  return keys;
}

void press(const Frame& frame, Lettering& letters, const std::string& key) {
  std::string& text = letters.text;
  if (key == frame.words("keys.capitals"))
    letters.capitals = !letters.capitals;
  else if (key == frame.words("letters.signs"))
    letters.signs = !letters.signs;
  else if (std::string typed = key == frame.words("letters.line") ? text + '\n'
                                                                  : after_key(frame, text, key);
           typed.size() <= letters.longest)
    text = std::move(typed);
}

void begin(Frame& frame, const Lettering& about) {
  frame.ui.letters = about;
  frame.ui.scrolls.erase("letters.page");
  frame.focus_on("key." + keys_of_row(frame, "letters.row.2", false).front());
}

void end(Frame& frame, bool done) {
  Lettering& letters = *frame.ui.letters;
  frame.focus_on(letters.field);
  if (done)
    letters.done = true;
  else
    frame.ui.letters.reset();
}

}  // namespace

float letters_room(const Frame& frame) {
  return frame.px(28);
}

std::optional<std::string> by_letters(Frame& frame, const Interaction& field,
                                      const Lettering& about) {
  std::optional<Lettering>& letters = frame.ui.letters;
  if (letters && letters->done && letters->field == about.field) {
    std::string written = std::move(letters->text);
    letters.reset();
    return written;
  }
  const bool by_pad = field.focused && frame.input.key && frame.input.key->pad;
  if (by_pad && frame.take(Key::activate)) begin(frame, about);
  return std::nullopt;
}

// Tab doesn't stop there: who uses Tab has a keyboard.
void letters_sign(Frame& frame, Rect field, const Lettering& about) {
  if (frame.ui.focus != about.field && !field.contains(frame.input.mouse.at)) return;
  const float side = letters_room(frame) + frame.px(8);
  const Rect rect{field.right() - side - frame.px(4), field.y + frame.px(4), side,
                  std::min(field.h, frame.px(56)) - frame.px(8)};
  const Interaction did = frame.interact_by_mouse(
      {about.field + ".letters", WidgetRole::button, frame.words("letters.open"), "", rect});
  keyboard_sign(frame,
                {rect.x + std::floor((rect.w - frame.px(24)) / 2),
                 rect.y + std::floor((rect.h - frame.px(16)) / 2)},
                did.hovered ? frame.theme.accent : frame.theme.muted);
  if (did.activated) begin(frame, about);
}

void letters_sheet(Frame& frame, float top) {
  Lettering& letters = *frame.ui.letters;
  const float margin = frame.px(frame.wide() ? 48 : 12);
  const float width = std::min(frame.px(720), frame.size.x - 2 * margin);
  const float most = frame.size.y - top - 2 * margin;
  const float high = std::min(most, frame.ui.scrolls["letters.page"].content + frame.px(4));
  const Rect room{std::floor((frame.size.x - width) / 2), top + margin, width,
                  high > frame.px(100) ? high : most};
  sheet(frame, room);
  ScrollArea area(frame, "letters.page", frame.words("letters.name"), room.inset(frame.px(2)), true,
                  kPadding);
  Column& column = area.column;
  TextArea shown{"letters.text", letters.label, letters.placeholder};
  shown.lines = letters.lines;
  shown.longest = letters.longest;
  shown.own_keys = true;
  const Typing typing = text_area(frame, column, shown, letters.text);
  column.gap(frame, 1.5f);
  if (const auto key = screen_keys(frame, column, keys_for(frame, letters))) {
    press(frame, letters, *key);
    frame.animate();
  }
  column.gap(frame, 1);
  const Button buttons[] = {{"letters.done", frame.words("letters.done"), true},
                            {"letters.leave", frame.words("letters.leave")}};
  const auto pressed = button_row(frame, column, buttons);
  if (pressed || typing.entered) return end(frame, typing.entered || *pressed == 0);
  if (frame.take(Key::back)) end(frame, false);
}

}  // namespace stet
