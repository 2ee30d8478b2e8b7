// The people of an article: every name of a person joined to the others of the same person.
//
// Joined by surname: "Luis Otzuka" and "Otzuka"; where two people share one, a surname alone
// goes to the one whose title's gender fits and who was named last. Gender comes from titles,
// descriptions, first names, and failing these from pronouns right after.
#pragma once

#include <optional>
#include <vector>

#include "facts/galley.h"
#include "facts/names.h"

namespace stet {

struct Cast {
  std::vector<Person> people;
  // One an entry of the names: index into people, for those of persons.
  std::vector<std::optional<size_t>> person_of_name;
};

Cast gather_people(const Galley& galley, const std::vector<Name>& names);

}  // namespace stet
