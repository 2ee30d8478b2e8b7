// The table of question kinds: adding one adds a row here and a file in writers/.
#pragma once

#include <span>
#include <string_view>

namespace stet {

struct Kind {
  std::string_view name;     // "who-said-it"
  std::string_view skill;    // "sourcing"
  std::string_view heading;  // shown above the stem: "Who said it?"
  // Two fixed classes (stet/strike): scored by discernment D, drawn to a base rate.
  bool two_class = false;
};

std::span<const Kind> kinds();
const Kind* find_kind(std::string_view name);
std::span<const std::string_view> skills();

}  // namespace stet
