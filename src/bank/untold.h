// What an article can be shown not to tell about a person: age, birthplace, school…
//
// Absence is proved by the whole text: none of the words with which anybody's age or school could
// be told (assets/words/untold.txt) stands in it, whomever it might be about. That asks more than
// need be, and leaves nothing to argue.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace stet {

// "How old Ann Holt is".
struct Untold {
  std::string_view topic;  // in the second column of the list
  std::string_view before;
  std::string_view after;

  std::string of(std::string_view name) const;
};

std::span<const Untold> untold_things();

// The thing and the name that an option asks about; absent when it is none of these.
struct AskedOf {
  const Untold* thing = nullptr;
  std::string_view name;
};
std::optional<AskedOf> asked_of(std::string_view option);

// The words of an article in lower case, the parts of hyphenated ones as well.
std::set<std::string> words_told(std::string_view text);
// Whether none of the words stands among them; an age may also stand bare: "Holt, 43,".
bool is_untold(const Untold& thing, std::string_view text, const std::set<std::string>& words,
               const Lexicon& lexicon);

}  // namespace stet
