// Choose and select: one row an option.
#include <algorithm>

#include "game/screens/answers.h"

namespace stet {

std::string answer_key(const Answering& answering, size_t place) {
  if (answering.explained() || place >= 26) return "";
  if (answering.digits_choose && place < 9) return std::to_string(place + 1);
  return std::string(1, static_cast<char>('A' + place));
}

namespace {

bool was_chosen(const Answering& answering, const Option& option, size_t index) {
  if (answering.shown) return answering.shown->is_chosen(index);
  if (!answering.view.given) return false;
  const auto* chosen = std::get_if<Chosen>(&answering.view.given->answer);
  return chosen &&
         std::find(chosen->ids.begin(), chosen->ids.end(), option.id) != chosen->ids.end();
}

RowState state_of(const Answering& answering, const Option& option, bool chosen) {
  if (!answering.explained()) return chosen ? RowState::chosen : RowState::plain;
  if (option.right) return RowState::right;
  return chosen ? RowState::wrong : RowState::faded;
}

}  // namespace

void answer_options(Frame& frame, Column& column, const Answering& answering,
                    const std::vector<Option>& options) {
  const bool one = std::holds_alternative<Choose>(answering.view.question->shape);
  const bool digits = answering.digits_choose && one;
  for (size_t place = 0; place < answering.view.seat->order.size(); ++place) {
    const size_t index = answering.view.seat->order[place];
    const Option& option = options[index];
    const bool chosen = was_chosen(answering, option, index);
    AnswerRow row{"answer." + std::to_string(place + 1)};
    row.key = one ? answer_key(answering, place)
                  : answer_key({answering.view, answering.state, nullptr, false}, place);
    row.text = option.text;
    row.state = state_of(answering, option, chosen);
    if (answering.explained()) row.note = option.why;
    row.enabled = answering.editable();
    const bool pressed = answer_row(frame, column, row);
    if (answering.editable() && (pressed || frame.take_answer(place, digits))) {
      answering.view.draft->choose(index);
      frame.focus_on(row.id);
    }
    column.gap(frame);
  }
}

}  // namespace stet
