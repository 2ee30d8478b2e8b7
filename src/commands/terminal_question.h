// A question in the terminal: asked by numbered choices, then explained.
#pragma once

#include "bank/pack.h"
#include "commands/terminal.h"
#include "quiz/draft.h"
#include "text/lexicon.h"

namespace stet {

// Prints the question and fills the draft. Certainty is asked last, where `certainty` is set.
Turn ask_question(Terminal& terminal, const Question& question, const Seat& seat, Draft& draft,
                  bool certainty);

// The verdict, the key where it was missed, the evidence, the change as changed → original, the
// explanation and why each other option is wrong.
void explain(Terminal& terminal, const Question& question, const Given& given);

// The article between two lines that say where it begins and ends. Promotion isn't told from
// story: that may be what is asked.
void show_article(Terminal& terminal, const PackArticle& article, const Lexicon& lexicon);

}  // namespace stet
