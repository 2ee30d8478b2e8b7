// Order: rows that are dragged, or taken up and moved by the arrows, or sent to another's place.
#include "game/screens/answers.h"

namespace stet {

namespace {

std::string row_id(size_t place) {
  return "answer." + std::to_string(place + 1);
}

std::vector<size_t> order_shown(const Answering& answering) {
  if (answering.shown) return answering.shown->order();
  if (answering.view.given)
    if (const auto* given = std::get_if<Ordered>(&answering.view.given->answer))
      return given->items;
  return {};
}

void move(Frame& frame, const Answering& answering, size_t from, size_t to) {
  answering.view.draft->move(from, to);
  if (answering.state.picked) answering.state.picked = to;
  frame.focus_on(row_id(to));
  frame.play(SoundCue::tick);
}

// A row that is dragged changes places with the one it is over, and the mouse keeps hold of it.
void drag(Frame& frame, const Answering& answering, size_t place,
          const std::vector<Rect>& rows) {
  for (size_t other = 0; other < rows.size(); ++other) {
    const float y = frame.input.mouse.at.y;
    if (other == place || y < rows[other].y || y >= rows[other].bottom()) continue;
    answering.state.dragging = true;
    move(frame, answering, place, other);
    frame.ui.pressed = row_id(other);
    return;
  }
}

// Up and Down move the row that was taken up, and don't leave it at the ends.
void move_by_keys(Frame& frame, const Answering& answering, size_t count) {
  const size_t place = *answering.state.picked;
  if (frame.take(Key::up) && place > 0) move(frame, answering, place, place - 1);
  if (frame.take(Key::down) && place + 1 < count) move(frame, answering, place, place + 1);
}

void press(Frame& frame, const Answering& answering, size_t place) {
  auto& picked = answering.state.picked;
  if (!picked) {
    picked = place;
    frame.focus_on(row_id(place));
    return;
  }
  const size_t from = *picked;
  if (from != place) move(frame, answering, from, place);
  picked.reset();
}

}  // namespace

void answer_order(Frame& frame, Column& column, const Answering& answering) {
  const auto& items = std::get<Order>(answering.view.question->shape).items;
  const std::vector<size_t> order = order_shown(answering);
  PlayState& state = answering.state;
  if (answering.editable())
    paragraph(frame, column, "order.help",
              frame.words(state.picked ? "order.picked" : "order.help"), style::caption,
              frame.theme.muted);
  column.gap(frame);
  if (answering.editable() && state.picked) move_by_keys(frame, answering, order.size());
  std::vector<Rect> rows;
  std::optional<size_t> dragged, pressed;
  for (size_t place = 0; place < order.size(); ++place) {
    const size_t item = order[place];
    AnswerRow row{row_id(place)};
    row.key = answering.editable() ? std::string(1, static_cast<char>('A' + place))
                                   : std::to_string(place + 1);
    row.text = items[item];
    if (answering.explained()) {
      row.state = item == place ? RowState::right : RowState::wrong;
      if (item != place)
        row.note = filled(frame.words("order.belongs"), {std::to_string(item + 1)});
    } else if (state.picked == place || frame.ui.pressed == row.id) {
      row.state = RowState::chosen;
      row.enter_presses = true;
    }
    row.enabled = answering.editable();
    const float top = column.y;
    const Interaction did = answer_row(frame, column, row);
    rows.push_back({column.x, top, column.width, column.y - top});
    if (did.dragged) dragged = place;
    if (did.activated || (answering.editable() && frame.take_answer(place, false)))
      pressed = place;
    column.gap(frame);
  }
  if (!answering.editable()) return;
  if (dragged) drag(frame, answering, *dragged, rows);
  // Letting go of a row that was dragged isn't pressing it.
  if (pressed && !state.dragging) press(frame, answering, *pressed);
  if (!frame.input.mouse.down) state.dragging = false;
}

}  // namespace stet
