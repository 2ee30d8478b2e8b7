// The value of a number as written: "1,150", "35 million", "two dozen", "half a million", "£5bn",
// "20-30", and what is joined to it: the "mile" of "12-mile", the "ft" of "6ft".
#pragma once

#include <optional>
#include <string_view>

#include "facts/galley.h"

namespace stet {

struct WrittenNumber {
  size_t first = 0;  // tokens [first, last)
  size_t last = 0;
  double value = 0;
  std::optional<double> value_to;  // 30 for "20-30"
  double scale = 1;                // what it was multiplied by: 1e6 for "million"
  bool in_words = false;           // "three", not "3"
  bool ordinal = false;            // "20th", "third"
  bool plain = true;               // digits only: no comma, point, multiplier or suffix
  bool hyphened = false;           // the tail hangs on a hyphen: "12-mile", not "6ft"
  std::string_view tail = {};      // in lower case; points into the galley
};

class NumberReader {
 public:
  explicit NumberReader(const Galley& galley)
      : galley_(galley),
        words_(galley.lexicon.list("numbers")),
        ordinals_(galley.lexicon.list("ordinals")) {}

  // The number that begins at token i, with its multipliers. None for years with letters
  // ("1990s"), clock times, scores ("3-0") and codes.
  std::optional<WrittenNumber> at(size_t i) const;

 private:
  std::optional<WrittenNumber> digits(size_t i) const;
  std::optional<WrittenNumber> words(size_t i) const;
  std::optional<WrittenNumber> article(size_t i) const;  // "a million", "half a dozen"
  std::optional<WrittenNumber> joined(size_t i) const;   // "three-week", "third-largest"
  double multiplier(std::string_view word) const;        // 1e6 for "million", else 0
  double multiplier_at(size_t i) const;
  std::optional<double> simple(size_t i) const;  // 20 for "twenty"
  bool suffix(WrittenNumber& number, std::string_view rest) const;
  void multiply(WrittenNumber& number) const;
  void add_lower_places(WrittenNumber& number) const;
  void add_ones(WrittenNumber& number) const;

  const Galley& galley_;
  const WordList &words_, &ordinals_;
};

}  // namespace stet
