// Dates and days as facts: "3 February 2015", "June 3-5", "in 1998", "the 1990s", "Tuesday",
// "last week", "two years ago".
//
// With a day of publication a weekday or "yesterday" is resolved to its date: a bare weekday is
// the last one before publication, "next Tuesday" the one after, and one that a verb of the
// future leads to is the next. Without it the span alone is given, for nobody can say which
// Tuesday. A week is its seven days, a decade its ten years, as the news files of GUM mark them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "facts/galley.h"

namespace stet {

struct WhenFact {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  std::optional<std::string> iso = {};
  bool ago = false;       // counted from publication: a hedge before it belongs to it
  bool yearless = false;  // the year isn't written: a range may lend it one
};

std::vector<WhenFact> find_dates_in(const Galley& galley);

}  // namespace stet
