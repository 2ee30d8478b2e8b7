// Facts with values: counts with what is counted, money, percent, ages, ordinals, measures,
// times; and the names of people, organizations and places as facts of their own.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/names.h"

namespace stet {

// In text order. Dates are found in when.h and merged in here.
std::vector<Fact> find_facts(const Galley& galley, const std::vector<Name>& names);

}  // namespace stet
