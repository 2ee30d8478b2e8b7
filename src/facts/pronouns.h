// Who "he", "she" and "the mayor" are: the person each mention stands for, and how surely.
//
// A pronoun goes to the most recent person outside quotation marks whose gender fits, the
// subject of the sentence and of the paragraph before others. An unnamed person in between
// ("a warden … he said") leaves it unresolved: better no name than a wrong one.
#pragma once

#include <optional>
#include <vector>

#include "facts/clauses.h"
#include "facts/galley.h"
#include "facts/mentions.h"

namespace stet {

struct Referent {
  std::optional<size_t> person;
  double confidence = 0;
};

// One a mention. Sets the gender of a person that a sole fitting pronoun gives away.
std::vector<Referent> resolve(const Galley& galley, const std::vector<Mention>& mentions,
                              const std::vector<Cue>& cues, std::vector<Person>& people);

}  // namespace stet
