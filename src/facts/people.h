// The people of an article: every name of a person joined to the others of the same person.
//
// Joined by surname: "Luis Otzuka" and "Otzuka". Where two people share one, a surname alone goes
// to the one whom its title fits, who was named last and who is named most; and is less certain.
#pragma once

#include <optional>
#include <vector>

#include "facts/galley.h"
#include "facts/names.h"

namespace stet {

struct Cast {
  std::vector<Person> people;
  // One an entry of the names: index into people, for those of persons, and how certain, 0..1.
  std::vector<std::optional<size_t>> person_of_name;
  std::vector<double> certainty;
};

Cast gather_people(const Galley& galley, const std::vector<Name>& names);

}  // namespace stet
