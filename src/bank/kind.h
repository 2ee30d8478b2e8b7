// The table of question kinds: adding one adds a row here and a file in writers/.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace stet {

class Phrasebook;

struct Kind {
  std::string_view name;   // "who-said-it"
  std::string_view skill;  // "sourcing"
  // Two fixed classes (stet/strike): scored by discernment D, drawn to a base rate.
  bool two_class = false;
};

std::span<const Kind> kinds();
const Kind* find_kind(std::string_view name);
std::span<const std::string_view> skills();

// "Who said it?", as stands above the stem, and "sourcing": the lines "kind.NAME" and "skill.NAME".
// What no table knows, as of a newer Stet, stands as it is.
std::string kind_in_words(std::string_view kind, const Phrasebook& words);
std::string skill_in_words(std::string_view skill, const Phrasebook& words);

}  // namespace stet
