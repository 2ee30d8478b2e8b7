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

constexpr double kTwiceSeconds = 0.4;

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

// One answer is chosen; pressing the same one again at once says "fairly sure" in the same breath.
void choose(Frame& frame, const Answering& answering, size_t index, bool one, bool twice) {
  PlayState& state = answering.state;
  const bool again = state.chosen == index && frame.now - state.chosen_at < kTwiceSeconds;
  if (one && (twice || again) && answering.view.draft->is_chosen(index)) {
    state.sure = Certainty::fairly;
    return;
  }
  answering.view.draft->choose(index);
  state.chosen = index;
  state.chosen_at = frame.now;
  frame.play(SoundCue::tick);
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
    const Interaction did = answer_row(frame, column, row);
    if (answering.editable() && (did.activated || frame.take_answer(place, digits))) {
      choose(frame, answering, index, one, did.twice);
      frame.focus_on(row.id);
    }
    column.gap(frame);
  }
}

}  // namespace stet
