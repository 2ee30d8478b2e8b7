// A person whom an article names and never describes: "Who Ann Holt is" can't be learnt from it.
//
// Judged from the text alone, so that a writer and the proof agree; strict, since a description can
// stand in many forms: nothing may stand beside any mention that could be one.
#pragma once

#include <string_view>

#include "text/lexicon.h"

namespace stet {

// No mention of the last name stands beside a title, a comma, a bracket or "is", and no sentence
// with it holds a word for a role or a relation. False when the name doesn't stand in the text.
bool is_nowhere_described(std::string_view name, std::string_view text, const Lexicon& lexicon);

}  // namespace stet
