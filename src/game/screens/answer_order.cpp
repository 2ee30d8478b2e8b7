// Order: rows that are taken up and put down in another place.
#include "game/screens/answers.h"

namespace stet {

void answer_order(Frame& frame, Column& column, const Answering& answering) {
  const auto& items = std::get<Order>(answering.view.question->shape).items;
  std::vector<size_t> order;
  if (answering.shown) order = answering.shown->order();
  if (answering.view.given)
    if (const auto* given = std::get_if<Ordered>(&answering.view.given->answer))
      order = given->items;
  if (answering.editable())
    paragraph(frame, column, "order.help", "Choose an item, then the place it belongs.",
              style::caption, frame.theme.muted);
  column.gap(frame);
  for (size_t place = 0; place < order.size(); ++place) {
    const size_t item = order[place];
    AnswerRow row{"answer." + std::to_string(place + 1)};
    row.key = answering.editable() ? std::string(1, static_cast<char>('A' + place))
                                   : std::to_string(place + 1);
    row.text = items[item];
    if (answering.state.picked == place) row.state = RowState::chosen;
    if (answering.explained()) {
      row.state = item == place ? RowState::right : RowState::wrong;
      if (item != place) row.note = "Belongs in place " + std::to_string(item + 1) + ".";
    }
    row.enabled = answering.editable();
    const bool pressed = answer_row(frame, column, row);
    if (answering.editable() && (pressed || frame.take_answer(place, false))) {
      auto& picked = answering.state.picked;
      if (picked && *picked != place) answering.view.draft->move(*picked, place);
      picked = picked ? std::nullopt : std::optional(place);
    }
    column.gap(frame);
  }
}

}  // namespace stet
