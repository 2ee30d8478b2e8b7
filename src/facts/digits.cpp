#include "facts/digits.h"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace stet {

namespace {

bool digit(std::string_view word, size_t at) {
  return at < word.size() && word[at] >= '0' && word[at] <= '9';
}

}  // namespace

std::optional<Digits> digits_of(std::string_view word) {
  Digits read;
  std::uint64_t all = 0;
  size_t count = 0;
  double parts = 1;
  bool point = false;
  size_t at = 0;
  for (; at < word.size(); ++at) {
    if (digit(word, at)) {
      if (++count > 18) return std::nullopt;
      all = all * 10 + static_cast<std::uint64_t>(word[at] - '0');
      if (point) parts *= 10;
    } else if (word[at] == ',' && count > 0 && !point) {
      const bool three = digit(word, at + 1) && digit(word, at + 2) && digit(word, at + 3);
      if (!three || digit(word, at + 4)) return std::nullopt;
      read.whole = false;
    } else if (word[at] == '.' && !point && digit(word, at + 1)) {
      point = true;
      read.whole = false;
    } else {
      break;
    }
  }
  if (count == 0) return std::nullopt;
  read.value = static_cast<double>(all) / parts;
  read.length = at;
  read.code = word[0] == '0' && digit(word, 1);
  return read;
}

std::optional<double> listed_value(std::string_view value) {
  if (value.starts_with('x') || value.starts_with('s')) value.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc() || end != value.data() + value.size()) return std::nullopt;
  return number;
}

double scaled(double value, double by) {
  const double product = value * by;
  const double near = std::round(product);
  return std::abs(product - near) <= 1e-9 * std::abs(near) ? near : product;
}

}  // namespace stet
