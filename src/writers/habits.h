// One line on the habit to learn, for the end of an explanation. Taught, not preached.
#pragma once

#include <string_view>
#include <vector>

#include "text/chance.h"
#include "text/lexicon.h"

namespace stet {

// The lines of assets/words/habits.txt for a kind, in an order drawn by chance.
std::vector<std::string_view> habit_lines(const Lexicon& lexicon, std::string_view kind,
                                          Chance& chance);

}  // namespace stet
