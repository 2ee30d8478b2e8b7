// Mark: words or a sentence of a passage, taken and left by click or by keyboard, and the row that
// lets the passage stand.
#include <algorithm>
#include <cmath>

#include "game/screens/answers.h"

namespace stet {

namespace {

constexpr TextStyle kPassage{Face::serif, 20, 1.6f};

struct Passage {
  const Mark& mark;
  std::vector<Span> units;
  const TextLayout& set;
  Vec at;

  Rect box(Typesetter& type, size_t unit) const {  // round all its lines
    Rect whole;
    for (const Rect& box : type.boxes(set, units[unit])) {
      if (whole.empty()) whole = {box.x, box.y, box.w, box.h};
      const float right = std::max(whole.right(), box.right());
      whole.x = std::min(whole.x, box.x);
      whole.w = right - whole.x;
      whole.h = box.bottom() - whole.y;
    }
    return {at.x + whole.x, at.y + whole.y, whole.w, whole.h};
  }
};

// The unit nearest below or above the cursor's middle.
size_t across_lines(Typesetter& type, const Passage& passage, size_t from, bool down) {
  const Rect here = passage.box(type, from);
  size_t best = from;
  float best_distance = 1e9f;
  for (size_t i = 0; i < passage.units.size(); ++i) {
    const Rect box = passage.box(type, i);
    const float rise = down ? box.y - here.y : here.y - box.y;
    if (rise < box.h / 2) continue;
    const float distance = rise * 100 + std::abs(box.middle().x - here.middle().x);
    if (distance < best_distance) {
      best_distance = distance;
      best = i;
    }
  }
  return best;
}

void move_cursor(Frame& frame, const Passage& passage, size_t& cursor) {
  const size_t last = passage.units.size() - 1;
  cursor = std::min(cursor, last);
  // At the ends the arrows lead on to what stands round the passage.
  if (cursor < last && frame.take(Key::right)) ++cursor;
  if (cursor > 0 && frame.take(Key::left)) --cursor;
  if (frame.key_is(Key::down) || frame.key_is(Key::up)) {
    const bool down = frame.key_is(Key::down);
    const size_t to = across_lines(frame.type, passage, cursor, down);
    if (to != cursor && frame.take(down ? Key::down : Key::up)) cursor = to;
  }
}

Emphasised as_marked(const Frame& frame, const Mark& mark, Span unit) {
  if (mark.unit == MarkUnit::words) return {unit, Emphasis::struck, frame.theme.strike};
  return {unit, Emphasis::highlight, mix(frame.theme.sheet, frame.theme.accent, 0.18f),
          frame.theme.accent};
}

void ask(Frame& frame, const Answering& answering, const Passage& passage, bool focused,
         std::vector<Emphasised>& emphasis) {
  for (size_t i = 0; i < passage.units.size(); ++i) {
    bool hovered = false;
    bool clicked = false;
    const bool marked = answering.shown && answering.shown->is_marked(i);
    for (const Rect& b : frame.type.boxes(passage.set, passage.units[i])) {
      const Rect rect{passage.at.x + b.x, passage.at.y + b.y, b.w, b.h};
      Widget widget{"unit." + std::to_string(i + 1), WidgetRole::option,
                    std::string(slice(passage.mark.passage, passage.units[i])),
                    marked ? frame.words("state.marked") : "", rect};
      widget.enabled = answering.editable();
      const Interaction did = frame.interact_by_mouse(std::move(widget));
      hovered |= did.hovered;
      clicked |= did.activated;
    }
    const bool at_hand = focused && i == answering.state.cursor;
    // Space marks and leaves; Enter marks, and on a marked one goes on.
    const bool goes_on = marked && frame.input.key && !frame.input.key->space;
    if (at_hand && !goes_on && frame.take(Key::activate)) clicked = true;
    if (clicked && answering.editable()) {
      answering.view.draft->mark(i);
      frame.play(SoundCue::tick);
      answering.state.cursor = i;
    }
    if (marked) emphasis.push_back(as_marked(frame, passage.mark, passage.units[i]));
    if (hovered && answering.editable())
      emphasis.push_back({passage.units[i], Emphasis::highlight,
                          mix(frame.theme.sheet, frame.theme.accent, 0.12f), 0});
  }
}

// Targets carry the dotted line and the marker, what was wrongly marked is struck.
void explain(Frame& frame, const Answering& answering, const Passage& passage,
             std::vector<Emphasised>& emphasis) {
  for (Span target : passage.mark.targets) {
    emphasis.push_back({target, Emphasis::highlight, frame.theme.marker, 0});
    emphasis.push_back({target, Emphasis::dotted, frame.theme.stet});
  }
  const auto* given = std::get_if<Marked>(&answering.view.given->answer);
  for (size_t i = 0; given && i < given->spans.size(); ++i) {
    const Span span = given->spans[i];
    if (std::any_of(passage.mark.targets.begin(), passage.mark.targets.end(),
                    [&](Span target) { return target.overlaps(span); }))
      continue;
    emphasis.push_back({span, Emphasis::struck, frame.theme.strike});
    emphasis.push_back({span, Emphasis::tint, frame.theme.strike});
  }
}

void draw_cursor(Frame& frame, const Passage& passage, size_t cursor) {
  for (const Rect& b : frame.type.boxes(passage.set, passage.units[cursor]))
    frame.paint.outline(Rect{passage.at.x + b.x, passage.at.y + b.y, b.w, b.h}.inset(-frame.px(2)),
                        frame.theme.accent, frame.px(2), frame.px(4));
}

void none_row(Frame& frame, Column& column, const Answering& answering, const Mark& mark) {
  AnswerRow row{"answer.none", answer_key(answering, 0), mark.none};
  row.enabled = answering.editable();
  if (answering.explained()) {
    const auto* marked = std::get_if<Marked>(&answering.view.given->answer);
    const bool chosen = marked && marked->spans.empty();
    row.state =
        mark.targets.empty() ? RowState::right : (chosen ? RowState::wrong : RowState::faded);
  } else if (answering.shown && answering.shown->nothing_marked()) {
    row.state = RowState::chosen;
  }
  const bool pressed = answer_row(frame, column, row).activated;
  if (answering.editable() && (pressed || frame.take_answer(0, answering.digits_choose)))
    answering.view.draft->mark_nothing();
}

std::string marked_in_words(const Answering& answering, const Passage& passage) {
  std::string words;
  for (size_t i = 0; answering.shown && i < passage.units.size(); ++i)
    if (answering.shown->is_marked(i))
      words +=
          (words.empty() ? "" : ", ") + std::string(slice(passage.mark.passage, passage.units[i]));
  return words;
}

}  // namespace

void answer_marks(Frame& frame, Column& column, const Answering& answering) {
  const Mark& mark = std::get<Mark>(answering.view.question->shape);
  std::string text = mark.passage;
  std::replace(text.begin(), text.end(), '\n', ' ');
  const float pad = frame.px(20);
  const TextLayout& set = frame.type.layout(text, kPassage, column.width - 2 * pad);
  const Rect rect{column.x, column.y, column.width, set.height + 2 * pad};
  const Passage passage{mark,
                        answering.shown ? answering.shown->units() : std::vector<Span>{},
                        set,
                        {rect.x + pad, rect.y + pad}};

  bool focused = false;
  if (!answering.explained()) {
    Widget widget{"passage", WidgetRole::passage, mark.passage, marked_in_words(answering, passage),
                  rect};
    widget.enabled = answering.editable();
    focused = frame.interact(std::move(widget), PressedBy::nothing).focused;
  } else {
    frame.record({"passage", WidgetRole::passage, mark.passage, "", rect});
  }
  if (focused && !passage.units.empty()) move_cursor(frame, passage, answering.state.cursor);

  sheet(frame, rect);
  std::vector<Emphasised> emphasis;
  if (answering.explained())
    explain(frame, answering, passage, emphasis);
  else
    ask(frame, answering, passage, focused, emphasis);
  frame.type.draw(frame.paint, set, passage.at, frame.theme.ink, emphasis);
  if (focused) {
    frame.paint.outline(rect.inset(-frame.px(3)), frame.theme.accent, frame.px(2), frame.px(9));
    if (!passage.units.empty()) draw_cursor(frame, passage, answering.state.cursor);
  }
  column.y += rect.h;
  column.gap(frame);
  if (!mark.none.empty()) none_row(frame, column, answering, mark);
}

}  // namespace stet
