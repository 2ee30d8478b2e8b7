// Years by themselves: "in 1998", "the 2014 protests", "(2012)", "1997 and 1998"; and the two of
// a season, "2015-16". A number of four digits is a year only where the words round it say so.
#pragma once

#include "facts/when.h"

namespace stet {

class YearReader {
 public:
  explicit YearReader(const Galley& galley);
  // The year that begins at token i. Call in text order: a list of years leans on its first.
  std::optional<WhenFact> at(size_t i);

 private:
  bool said_before(size_t i) const;

  const Galley& galley_;
  const WordList &openers_, &determiners_, &function_words_, &units_, &cues_;
  size_t after_year_ = static_cast<size_t>(-1);  // token past the last year
};

}  // namespace stet
