// The widgets of the look: each records itself, draws itself at the column's place and moves the
// column down by its height (gaps are the caller's). All text goes through the typesetter.
//
// Every state carries a mark as well as a colour; focus is a ring, always shown.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "game/frame.h"
#include "game/scroll.h"

namespace stet {

// ---- text
// Recorded as `role` under `id`, unless `id` is empty.
void set_text(Frame& frame, Column& column, std::string_view id, WidgetRole role,
              std::string_view text, const TextStyle& style, uint32_t color,
              std::span<const Emphasised> emphasis);
// The narrowest column that needs no more lines, so that no word is left alone on the last.
float balanced_width(Frame& frame, std::string_view text, const TextStyle& style, float width);
// Recorded as a heading under `id`.
void heading(Frame& frame, Column& column, std::string_view id, std::string_view text,
             const TextStyle& style = style::title, std::optional<uint32_t> color = {});
// `id` may be empty: then it isn't recorded (say, because a heading or row already says it).
void paragraph(Frame& frame, Column& column, std::string_view id, std::string_view text,
               const TextStyle& style, uint32_t color, std::span<const Emphasised> emphasis = {});
// One line, cut with … when too long; right-aligned ends at the column's right edge. The column
// moves down only when left-aligned, so that a pair can share a line: right first, then left.
void label_left(Frame& frame, Column& column, std::string_view text, const TextStyle& style,
                uint32_t color);
void label_right(Frame& frame, const Column& column, std::string_view text, const TextStyle& style,
                 uint32_t color);

// ---- surfaces
void hairline(Frame& frame, Column& column);
void sheet(Frame& frame, Rect rect);  // the raised sheet

// ---- buttons
struct Button {
  std::string id{};
  std::string label{};
  bool primary = false;
  bool enabled = true;
  bool is_default = false;  // Enter presses it when nothing else takes Enter; shown by ⏎
  std::string value{};      // its state in the tree
};
Vec button_size(Frame& frame, const Button& button);
bool button_at(Frame& frame, Vec at, const Button& button);
bool button(Frame& frame, Column& column, const Button& button);
// Several side by side, wrapping onto further lines; the index of the one pressed.
std::optional<size_t> button_row(Frame& frame, Column& column, std::span<const Button> buttons);

// Words that act, without a box: "‹ Daily edition", "Pass". Underlined under the mouse.
struct TextLink {
  std::string id{};
  std::string label{};
  TextStyle style = style::caption_bold;
  bool enabled = true;
  bool in_ink = false;  // on a coloured ground, on which the accent would be faint
};
Vec link_size(Frame& frame, const TextLink& link);
bool link_at(Frame& frame, Vec at, const TextLink& link);

// A full-width row that opens something: title in bold, detail muted under it, a word at the right.
struct MenuRow {
  std::string id{};
  std::string title{};
  std::string detail{};    // may be empty
  std::string trailing{};  // "play", "7 due"; may be empty
  bool is_default = false;
  bool enabled = true;
};
bool menu_row(Frame& frame, Column& column, const MenuRow& row);

// ---- answers
enum class RowState { plain, chosen, right, wrong, faded };

struct AnswerRow {
  std::string id{};
  std::string key{};  // shown at the left: "1", "A"; may be empty
  std::string text{};
  RowState state = RowState::plain;
  std::string note{};  // why, set small under the text; may be empty
  bool enabled = true;
  bool serif = false;          // words of the article are set in the serif
  bool enter_presses = false;  // even when it is chosen already
};
Interaction answer_row(Frame& frame, Column& column, const AnswerRow& row);

// A line of chips with a label before them; the index of the one pressed.
struct Chip {
  std::string id{};
  std::string label{};
  std::string key{};  // shown before the label; may be empty
  bool chosen = false;
  bool enabled = true;
};
std::optional<size_t> chips(Frame& frame, Column& column, std::string_view label,
                            std::span<const Chip> chips);

enum class Dot { ahead, here, right, partly, wrong };
float dots_width(const Frame& frame, size_t count);
// Centred on `middle_left.y`, from `middle_left.x` on. Recorded as "progress".
void progress_dots(Frame& frame, Vec middle_left, std::span<const Dot> dots);

// ---- numbers
// A value on a line between two ends: dragged, or moved by the arrows (Shift: ten steps), Home and
// End. Without a value the thumb rests hollow at the lower end. The new value when it changed.
struct Slider {
  std::string id{};
  std::string label{};
  double least = 0;
  double most = 100;
  double step = 1;
  std::optional<double> value{};
  bool enabled = true;
};
std::optional<double> slider(Frame& frame, Column& column, const Slider& slider);

// ---- typing
// Keys on the screen, for mouse and gamepad: rows of labels, each as wide as `columns` allow. The
// label of the one pressed. Ids are "key." and the label.
struct ScreenKeys {
  std::vector<std::vector<std::string>> rows{};
  size_t columns = 10;
  bool enabled = true;
};
std::optional<std::string> screen_keys(Frame& frame, Column& column, const ScreenKeys& keys);
// The text once such a key was pressed: the words for "Delete" and "Space" do what they say.
std::string after_key(const Frame& frame, std::string text, const std::string& key);

// One line of typed text. True in the frame its text changed.
struct Field {
  std::string id{};
  std::string label{};        // set above it
  std::string placeholder{};  // shown while it is empty
  std::string allowed{};      // characters that can be typed; empty: any
  size_t longest = 200;       // bytes
  bool enabled = true;
  bool own_keys = false;      // keys to press stand beside it: no other letters are offered
};
bool text_field(Frame& frame, Column& column, const Field& field, std::string& text);

}  // namespace stet
