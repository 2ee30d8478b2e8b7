// The value of a number as written: "1,150", "35 million", "two dozen", "half a million", "£5bn".
#pragma once

#include <optional>

#include "facts/galley.h"

namespace stet {

struct WrittenNumber {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  double value = 0;
  bool in_words = false;  // "three", not "3"
  bool ordinal = false;   // "20th", "third"
};

// The number that begins at token i, with its multipliers. None for ranges ("15-20"), years with
// letters ("1990s"), clock times and codes.
std::optional<WrittenNumber> number_at(const Galley& galley, size_t i);

}  // namespace stet
