// Whether a reader who did not look could believe that somebody spoke the words: whoever is dead,
// is meant in the words themselves, by name, office or pronoun, or is of the other gender where the
// words show it, tempts nobody.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

// "the late Tom Reed", "Tom Reed, who died in May", "Tom Reed was shot".
bool may_be_dead(const Source& source, const Person& person);

// `words` are said by `speaker`; could `person` have said them instead?
bool could_say(const Source& source, size_t person, size_t speaker, std::string_view words);

}  // namespace stet
