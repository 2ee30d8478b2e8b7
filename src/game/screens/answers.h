// The answer widgets of the Play screen: one function a shape, for asking and for explaining.
#pragma once

#include "game/screens/play.h"

namespace stet {

struct Answering {
  const PlayView& view;
  PlayState& state;
  const Draft* shown = nullptr;  // what has been chosen, while asked or being saved
  bool digits_choose = true;     // digits mean answers; else they mean certainty

  bool explained() const { return view.given != nullptr; }
  bool editable() const { return view.draft != nullptr; }
};

// Draws the widget of the question's shape.
void answer_widget(Frame& frame, Column& column, const Answering& answering);

void answer_options(Frame& frame, Column& column, const Answering& answering,
                    const std::vector<Option>& options);                        // choose, select
void answer_classes(Frame& frame, Column& column, const Answering& answering);  // sort, match
void answer_order(Frame& frame, Column& column, const Answering& answering);
void answer_typed(Frame& frame, Column& column, const Answering& answering);  // number, text
void answer_marks(Frame& frame, Column& column, const Answering& answering);

// "1" or "A", the key shown for the answer at `place`.
std::string answer_key(const Answering& answering, size_t place);

}  // namespace stet
