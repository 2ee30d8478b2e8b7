// What the article says a person is, where it was read whole: the stuff of who-is-it.
#pragma once

#include <string>
#include <string_view>

#include "writers/writer.h"

namespace stet {

// The person's description can stand by itself: a phrase of a few words, not a bare title, and
// with nothing in it that belongs to somebody else.
bool is_well_described(const Source& source, const Person& person);

// "the president of Fedemin" as an option: no article, first letter up, no stop.
std::string as_option(std::string_view description);

// "her", "spokeswoman": a word that only a woman's, or a man's, name goes with.
bool shows_gender(const Source& source, std::string_view words);

}  // namespace stet
