// A text whose words or sentences are marked and unmarked: by click, by dragging over several, or
// with the arrows (Shift takes more) and Enter or Space.
//
// Works on a passage of a few lines and on a whole article: nothing is done word by word but for
// the lines in sight. Each unit in sight is told in the tree as "ID.3".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "game/widgets.h"

namespace stet {

struct PassagePicker {
  std::string id{};
  std::string label{};
  std::string_view text{};
  std::span<const Span> units{};   // what can be marked, in order
  std::span<const Span> wholes{};  // what one click or Enter marks; empty: a unit
  std::span<const Span> marked{};  // what is
  std::span<const Span> faded{};   // no part of the story: greyed, with a line under it
};

// What was picked. `cursor` is the unit under the keyboard's hand.
std::optional<Span> passage_picker(Frame& frame, Column& column, const PassagePicker& picker,
                                   size_t& cursor);

}  // namespace stet
