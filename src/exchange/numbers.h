// Numbers as exchange files write them: with a point, never by the machine's locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stet {

// All of `text`, with sign and exponent; absent for anything else, and for what isn't finite.
std::optional<double> read_decimal(std::string_view text);
// The fewest digits that read back the same: "3", "0.5".
std::string written_number(double value);
// The same, to five decimals at most: "33.33333".
std::string written_percent(double value);

}  // namespace stet
