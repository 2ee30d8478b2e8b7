// Slips of a word or mark left out: "said in statement", "Ada Bell, a baker was", "Vane campaign
// said". Each looks at what begins at word `i`, of those that the table in grammar_slips.cpp hands
// it.
#pragma once

#include "writers/stretch.h"

namespace stet {

bool lacks_its_article(const Stretch& words, size_t i);         // "in statement on Monday"
bool lacks_its_be(const Stretch& words, size_t i);              // "that should penalized"
bool lacks_its_to(const Stretch& words, size_t i);              // "a board that fails meet them"
bool lacks_what_is_to_be_done(const Stretch& words, size_t i);  // "an attempt to by the mayor"
bool is_said_before_and_after(const Stretch& words, size_t i);  // "Bell said “No,” she said."
bool lacks_an_auxiliary(const Stretch& words, size_t i);        // "the groups who trying it"
bool lacks_its_second_comma(const Stretch& words, size_t i);    // "Bell, a baker from Quern was"
bool lacks_its_the(const Stretch& words, size_t i);             // "Vane campaign is lean"
bool is_told_by_two(const Stretch& words, size_t i);            // "Bell said that …, he said."

}  // namespace stet
