// Whom a ghost round is raced against: a named ghost, or the player's own best round.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "saves/history.h"
#include "text/phrasebook.h"

namespace stet {

// The certainty marks of each seat of the player's best round of ten questions or more that was
// played to the end, leaving out the round with this id; empty while there is none.
std::vector<double> own_best(const History& history, std::string_view but_not);

// The rival's marks, a seat each, in a ghost round; empty in others.
std::vector<double> rival_marks(const Quiz& quiz, const History& history);
// "Mara", "your best"; empty in other modes.
std::string rival_name(const RoundPlan& plan, const Phrasebook& words);

}  // namespace stet
