// Which people a careless reader could take for one another: those quoted, or named close by.
#pragma once

#include <string_view>
#include <vector>

#include "writers/writer.h"

namespace stet {

// Quoted or named within a few sentences of `sentence`.
bool is_near(const Source& source, size_t person, size_t sentence);

// Quoted or reported anywhere, surely: somebody whose word the article gives.
bool is_a_source(const Source& source, size_t person);

// Whether any part of the person's name stands in the words: who is spoken of isn't who speaks.
bool is_named_in(const Source& source, size_t person, std::string_view words);

// Surely a person, with a full name that is set right, and no namesake of `key`.
bool may_be_mistaken_for(const Source& source, size_t person, const Person& key);

// How unlike it is how often the article names the two, in doublings.
double distance_in_prominence(const Person& a, const Person& b);

// Somebody else of the article has the same last name.
bool shares_its_surname(const Source& source, const Person& person);

// Near people first, in an order drawn by chance.
void draw_near_first(const Source& source, size_t sentence, std::vector<size_t>& people,
                     Chance& chance);

}  // namespace stet
