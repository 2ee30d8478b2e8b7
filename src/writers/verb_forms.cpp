#include "writers/verb_forms.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

// "try", not "play".
bool ends_in_a_lone_y(std::string_view verb) {
  return verb.size() > 2 && verb.ends_with('y') && !is_vowel(verb[verb.size() - 2]);
}

std::string with_ending(std::string_view verb, size_t cut, std::string_view ending) {
  return std::string(verb.substr(0, verb.size() - cut)).append(ending);
}

// "attend", "appear": nothing is doubled before the ending, as it is in "commit".
bool ends_in_two_of_a_kind(std::string_view verb) {
  const size_t n = verb.size();
  return n > 3 && !is_vowel(verb[n - 1]) && (!is_vowel(verb[n - 2]) || is_vowel(verb[n - 3]));
}

// The past is the verb itself.
bool stays_as_it_is(std::string_view verb) {
  constexpr std::array<std::string_view, 6> kEndings{"cast", "cost",   "burst",
                                                     "hurt", "thrust", "spread"};
  return verb.ends_with("beat") || std::ranges::any_of(kEndings, [verb](std::string_view ending) {
           return verb.ends_with(ending);
         });
}

}  // namespace

std::string third_person_of(std::string_view verb) {
  if (verb == "have") return "has";
  if (ends_in_a_lone_y(verb)) return with_ending(verb, 1, "ies");
  for (std::string_view ending : {"s", "sh", "ch", "x", "z", "o"})
    if (verb.ends_with(ending)) return with_ending(verb, 0, "es");
  return with_ending(verb, 0, "s");
}

std::optional<std::string> past_of(std::string_view verb, const Lexicon& lexicon) {
  if (verb == "be" || stays_as_it_is(verb)) return std::nullopt;
  const WordList& irregular = lexicon.list("irregular-past");
  for (std::string_view past : irregular.entries())
    if (irregular.value(past) == verb) return std::string(past);
  if (verb.ends_with('e')) return with_ending(verb, 0, "d");
  if (ends_in_a_lone_y(verb)) return with_ending(verb, 1, "ied");
  const bool is_unstressed =
      verb.size() > 4 && (verb.ends_with("er") || verb.ends_with("en")) && !verb.ends_with("fer");
  if (verb.ends_with('y') || is_unstressed || ends_in_two_of_a_kind(verb))
    return with_ending(verb, 0, "ed");
  return std::nullopt;
}

}  // namespace stet
