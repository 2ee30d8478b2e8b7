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

// The article between two lines that say where it begins and ends; what is set aside says what it
// was taken for, promotion only with `tells_promos`, since that may be what is asked.
void show_article(Terminal& terminal, const PackArticle& in_pack, const Lexicon& lexicon,
                  bool tells_promos);

}  // namespace stet
