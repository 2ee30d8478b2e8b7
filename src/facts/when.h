// Dates and days as facts: "3 February 2015", "in 1998", "Tuesday", "yesterday".
//
// With a day of publication a weekday or "yesterday" is resolved to its date: a bare weekday is
// the last one before publication, "next Tuesday" the one after. Without it the span alone is
// given, for nobody can say which Tuesday.
#pragma once

#include <vector>

#include "facts/galley.h"

namespace stet {

struct WhenFact {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  std::optional<std::string> iso;
};

std::vector<WhenFact> find_dates_in(const Galley& galley);

}  // namespace stet
