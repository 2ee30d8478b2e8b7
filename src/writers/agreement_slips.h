// Slips of number: "a proposals", "the attacks proves", "A and B was". What is not among them may
// be right: English lets many subjects take either.
#pragma once

#include "writers/stretch.h"

namespace stet {

// Each looks at what begins at word `i`, of those that the table in grammar_slips.cpp hands it.
bool has_wrong_number(const Stretch& words, size_t i);       // "these plan"
bool has_no_such_there(const Stretch& words, size_t i);      // "There was the usual complications"
bool disagrees(const Stretch& words, size_t i);              // "The attacks in the town proves"
bool disagrees_with_a_name(const Stretch& words, size_t i);  // "Facebook believe that"
bool disagrees_with_a_pair(const Stretch& words, size_t i);  // "Fear and pride radiates"
bool disagrees_with_we(const Stretch& words, size_t i);      // "how we knows it"
bool owns_as_one(const Stretch& words, size_t i);            // "many keeper's nets"
bool has_a_comma_too_many(const Stretch& words, size_t i);   // "Ada Brook, hasn't been asked"
bool counts_with_little(const Stretch& words, size_t i);     // "has shown little signs"

}  // namespace stet
