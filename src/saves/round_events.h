// What the journal is told of a round.
#pragma once

#include "saves/event.h"

namespace stet {

// The answer to the question being asked, as it will be given.
AnswerGiven answer_given(const Quiz& quiz, const Given& given);

}  // namespace stet
