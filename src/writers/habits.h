// One line on the habit to learn, for the end of an explanation. Taught, not preached.
#pragma once

#include <string>
#include <string_view>

#include "text/chance.h"
#include "text/lexicon.h"

namespace stet {

// A line of assets/words/habits.txt for the skill, drawn by chance; empty when it has none.
std::string habit_line(const Lexicon& lexicon, std::string_view skill, Chance& chance);

}  // namespace stet
