// Forms of a verb, made by rule: for words that are taken out of "does not work", "did not go".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

// "work" -> "works", "have" -> "has".
std::string third_person_of(std::string_view verb);

// "go" -> "went", "attend" -> "attended"; absent where the rule may not hold ("commit", "cast").
std::optional<std::string> past_of(std::string_view verb, const Lexicon& lexicon);

}  // namespace stet
