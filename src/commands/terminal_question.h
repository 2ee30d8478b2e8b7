// A question in the terminal: asked by numbered choices, then explained.
#pragma once

#include "commands/terminal.h"
#include "quiz/draft.h"

namespace stet {

// Prints the question and fills the draft. Certainty is asked last, where `certainty` is set.
Turn ask_question(Terminal& terminal, const Question& question, const Seat& seat, Draft& draft,
                  bool certainty);

// The verdict, the key where it was missed, the evidence, the change as changed → original, the
// explanation and why each other option is wrong.
void explain(Terminal& terminal, const Question& question, const Given& given);

}  // namespace stet
