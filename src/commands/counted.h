// "1 answer", "2 answers".
#pragma once

#include <string>

namespace stet {

inline std::string counted(size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace stet
