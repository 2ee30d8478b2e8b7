// Answer rows, certainty chips and progress dots.
#include <algorithm>
#include <cmath>

#include "game/widgets.h"

namespace stet {

namespace {

constexpr float kRowHeight = 56;
constexpr float kChipHeight = 40;
constexpr float kRadius = 6;
constexpr float kKeyColumn = 52;  // units from the row's edge to its text

struct RowLook {
  uint32_t ground, edge, ink, key;
  float edge_width;
};

RowLook look_of(const Theme& t, RowState state, bool enabled) {
  switch (state) {
    case RowState::chosen:
      return {mix(t.sheet, t.accent, 0.12f), t.accent, t.ink, t.accent, 2};
    case RowState::right:
      return {mix(t.sheet, t.stet, 0.10f), t.stet, t.ink, t.stet, 2};
    case RowState::wrong:
      return {mix(t.sheet, t.strike, 0.08f), t.strike, t.ink, t.strike, 2};
    case RowState::faded:
      return {t.sheet, t.rule, t.muted, t.muted, 1};
    case RowState::plain:
      break;
  }
  return {t.sheet, t.rule, enabled ? t.ink : t.muted, t.muted, 1};
}

std::string state_in_words(const Frame& frame, RowState state) {
  switch (state) {
    case RowState::chosen:
      return frame.words("state.chosen");
    case RowState::right:
      return frame.words("state.right");
    case RowState::wrong:
      return frame.words("state.wrong");
    default:
      return "";
  }
}

}  // namespace

Interaction answer_row(Frame& frame, Column& column, const AnswerRow& row) {
  const float pad = frame.px(18), left = row.key.empty() ? pad : frame.px(kKeyColumn);
  const float room = column.width - left - pad;
  const TextStyle style = row.serif ? TextStyle{Face::serif, 18, 1.4f} : style::control;
  const TextLayout& text = frame.type.layout(row.text, style, room);
  const bool has_note = !row.note.empty();
  const TextLayout& note = frame.type.layout(row.note, style::caption, room);
  const float inner = text.height + (has_note ? frame.px(4) + note.height : 0);
  const Rect rect{column.x, column.y, column.width,
                  std::max(frame.px(kRowHeight), inner + frame.px(has_note ? 20 : 28))};
  Widget widget{row.id, WidgetRole::option, row.text, state_in_words(frame, row.state), rect};
  widget.enabled = row.enabled;
  const Interaction did = frame.interact(
      std::move(widget), row.state == RowState::chosen && !row.enter_presses
                             ? PressedBy::all_but_enter
                             : PressedBy::all);
  column.y += rect.h;
  if (!frame.paint.visible(rect.inset(-frame.px(4)))) return did;

  RowLook look = look_of(frame.theme, row.state, row.enabled);
  if (did.held)
    look.ground = mix(look.ground, frame.theme.accent, 0.16f);
  else if (did.hovered)
    look.ground = mix(look.ground, frame.theme.accent, 0.07f);
  frame.paint.fill(rect, look.ground, frame.px(kRadius));
  frame.paint.outline(rect, look.edge, frame.px(look.edge_width), frame.px(kRadius));

  const float top = rect.y + std::floor((rect.h - inner) / 2);
  if (!row.key.empty()) {
    const TextLayout& key = frame.type.line(row.key, style::control_bold);
    frame.type.draw(frame.paint, key,
                    {rect.x + std::floor((left - key.width) / 2),
                     top + std::floor((text.lines.front().height - key.height) / 2)},
                    look.key);
  }
  Emphasised mark{{0, row.text.size()}};
  if (row.state == RowState::right) mark = {mark.span, Emphasis::dotted, frame.theme.stet};
  if (row.state == RowState::wrong) mark = {mark.span, Emphasis::struck, frame.theme.strike};
  const bool marked = row.state == RowState::right || row.state == RowState::wrong;
  frame.type.draw(frame.paint, text, {rect.x + left, top}, look.ink,
                  {&mark, marked ? size_t{1} : size_t{0}});
  if (has_note)
    frame.type.draw(frame.paint, note, {rect.x + left, top + text.height + frame.px(4)},
                    frame.theme.muted);
  if (did.focused)
    frame.paint.outline(rect.inset(-frame.px(3)), frame.theme.accent, frame.px(2),
                        frame.px(kRadius + 3));
  return did;
}

std::optional<size_t> chips(Frame& frame, Column& column, std::string_view label,
                            std::span<const Chip> chips) {
  std::optional<size_t> pressed;
  const Theme& t = frame.theme;
  const float height = frame.px(kChipHeight), gap = frame.px(8), pad = frame.px(14);
  const TextLayout& before = frame.type.line(label, style::caption);
  auto middle = [&](const TextLayout& text) {
    return column.y + std::floor((height - text.height) / 2);
  };
  float x = column.x;
  if (!label.empty()) {
    frame.type.draw(frame.paint, before, {x, middle(before)}, t.muted);
    x += before.width + frame.px(12);
  }
  for (size_t i = 0; i < chips.size(); ++i) {
    const Chip& chip = chips[i];
    const TextLayout& text = frame.type.line(chip.label, style::control);
    const TextLayout& key = frame.type.line(chip.key, style::control_bold);
    const float key_room = chip.key.empty() ? 0 : key.width + frame.px(8);
    const float width = key_room + text.width + 2 * pad;
    if (x > column.x && x + width > column.x + column.width) {
      x = column.x;
      column.y += height + gap;
    }
    const Rect rect{x, column.y, width, height};
    Widget widget{chip.id, WidgetRole::chip, chip.label, chip.chosen ? frame.words("state.chosen") : "", rect};
    widget.enabled = chip.enabled;
    const Interaction did = frame.interact(std::move(widget));
    if (did.activated) pressed = i;
    uint32_t ground = chip.chosen ? t.accent : t.sheet;
    uint32_t ink = chip.chosen ? t.sheet : (chip.enabled ? t.ink : t.muted);
    if (did.held || did.hovered) ground = mix(ground, chip.chosen ? t.ink : t.accent, 0.1f);
    frame.paint.fill(rect, ground, height / 2);
    if (!chip.chosen) frame.paint.outline(rect, t.rule, frame.px(1), height / 2);
    frame.type.draw(frame.paint, key, {x + pad, middle(key)},
                    chip.enabled && !chip.chosen ? t.accent : ink);
    frame.type.draw(frame.paint, text, {x + pad + key_room, middle(text)}, ink);
    if (did.focused)
      frame.paint.outline(rect.inset(-frame.px(3)), t.accent, frame.px(2),
                          height / 2 + frame.px(3));
    x += width + gap;
  }
  column.y += height;
  return pressed;
}

float dots_width(const Frame& frame, size_t count) {
  return static_cast<float>(count) * frame.px(16) - frame.px(6);
}

void progress_dots(Frame& frame, Vec middle_left, std::span<const Dot> dots) {
  const Theme& t = frame.theme;
  const float r = frame.px(5), step = frame.px(16);
  size_t done = 0;
  float x = middle_left.x + r;
  for (Dot dot : dots) {
    const Vec at{x, middle_left.y};
    if (dot == Dot::ahead) frame.paint.ring(at, r, frame.px(1), t.muted);
    if (dot == Dot::here) frame.paint.ring(at, r, frame.px(3), t.accent);
    if (dot == Dot::right) frame.paint.disc(at, r, t.stet);
    if (dot == Dot::partly) frame.paint.ring(at, r, frame.px(3), t.stet);
    if (dot == Dot::wrong) {  // a struck circle: not told by colour alone
      frame.paint.ring(at, r, frame.px(1), t.strike);
      frame.paint.rule({at.x - r - frame.px(2), at.y - frame.px(1)}, 2 * r + frame.px(4), t.strike,
                       frame.px(2));
    }
    if (dot != Dot::ahead && dot != Dot::here) ++done;
    x += step;
  }
  frame.record({"progress",
                WidgetRole::progress,
                frame.words("play.progress"),
                filled(frame.words("play.answered"),
                       {std::to_string(done), std::to_string(dots.size())}),
                {middle_left.x, middle_left.y - r, dots_width(frame, dots.size()), 2 * r}});
}

}  // namespace stet
