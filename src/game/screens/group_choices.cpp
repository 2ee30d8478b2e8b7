#include "game/screens/group_choices.h"

namespace stet {

std::vector<GroupChoice> group_choices(const Question& question, const Seat& seat,
                                       const Phrasebook& words) {
  std::vector<GroupChoice> choices;
  if (const auto* choose = std::get_if<Choose>(&question.shape))
    for (const size_t i : seat.order)
      choices.push_back({choose->options[i].text, choose->options[i].right});
  if (const auto* mark = std::get_if<Mark>(&question.shape)) {
    choices.push_back({mark->none, mark->targets.empty()});
    choices.push_back({words("group.strike"), !mark->targets.empty()});
  }
  return choices;
}

}  // namespace stet
