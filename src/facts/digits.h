// Digits with commas in groups of three and at most one point: "1,200", "2.5", "61,000.50".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace stet {

struct Digits {
  double value = 0;
  size_t length = 0;  // bytes read; letters, a hyphen or another sign may follow
  bool whole = true;  // neither comma nor point
  bool code = false;  // more than one digit and a zero in front: "007"
};

// The digits at the beginning of the word. None where there are none, more than 18, or commas
// that group other than by three.
std::optional<Digits> digits_of(std::string_view word);

// The value of a number in a word list, "20" or the "1000" of "x1000"; none for other text.
std::optional<double> listed_value(std::string_view value);

// The product, freed of what binary fractions add to it: 35.3 million is 35,300,000.
double scaled(double value, double by);

}  // namespace stet
