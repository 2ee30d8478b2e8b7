// What the words of one question show of the change that another hides.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "writers/telling_words.h"
#include "writers/writer.h"

namespace stet {

inline bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

// A figure, a name or a day: "will" and "about" are changed in many sentences.
bool is_a_value(std::string_view words);

// The change on record of an item that shows one, or may.
const Change* change_of(const Candidate& candidate);

// All that a player sees of a question, once it is explained: stem, passage, options and their
// reasons.
std::string words_shown(const Question& question);

// At least this part of the telling words of `told` stands in `shown`.
bool retells(std::string_view shown, std::string_view told, double part, TellingWords& telling);

// `asked` is an item with a change: whether a player who has seen the words `shown` knows the words
// that were changed.
bool shows_the_original(std::string_view shown, const Candidate& asked, TellingWords& telling,
                        const TopicWords& topic);

}  // namespace stet
