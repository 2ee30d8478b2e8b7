// The weights of the clues, read from assets/words/speaker-weights.txt.
#pragma once

#include <vector>

#include "text/lexicon.h"

namespace stet {

// One a clue, in the order of clue_names(); 0 for a clue without a row.
std::vector<double> speaker_weights(const Lexicon& lexicon);

}  // namespace stet
