#include "exchange/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

namespace stet {

std::optional<double> read_decimal(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double value = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  if (text.empty() || read.ec != std::errc{} || read.ptr != end || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::string written_number(double value) {
  std::array<char, 400> digits;  // for any of them, without an exponent, which stricter readers refuse
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                 std::chars_format::fixed).ptr;
  return {digits.data(), end};
}

std::string written_percent(double value) {
  return written_number(std::round(value * 1e5) / 1e5);
}

}  // namespace stet
