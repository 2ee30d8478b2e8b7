// What the article says a person is, where it was read whole: the stuff of who-is-it.
#pragma once

#include <string>
#include <string_view>

#include "writers/writer.h"

namespace stet {

// Not "Ada Brook-style", torn off what it tells of, nor "N.J. Ada Brook", run into the place
// before.
bool is_whole_name(std::string_view name);

// The person's description is a phrase of a few words, `fewest` without its article, a title
// ("Harbour Police Chief") or not, and nothing in it belongs to somebody else.
bool is_told_whole(const Source& source, const Person& person, size_t fewest = 2);

// It can stand by itself as well: it is no title.
bool is_well_described(const Source& source, const Person& person);

// "the president of Fedemin" as an option: no article, first letter up, no stop.
std::string as_option(std::string_view description);

// "the group's chief strategist": of which group, stands before.
bool leans_on_another(std::string_view description);

// "her", "spokeswoman": a word that only a woman's, or a man's, name goes with.
bool shows_gender(const Source& source, std::string_view words);

// Two descriptions with a telling word in common, which may be said of one and the same.
bool shares_a_word(const Source& source, std::string_view a, std::string_view b);

// "A member", "a candidate": what many are.
bool is_held_by_many(const Source& source, std::string_view description);

// "Former President": of no body, which nobody need be told.
bool is_a_known_office(const Source& source, std::string_view description);

}  // namespace stet
