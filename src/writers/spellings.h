// Names that the article spells in two ways: "Terence" here, "Terrence" there.
//
// A passage with one of them looks as though it had been changed, though it stands as printed.
#pragma once

#include <set>
#include <string_view>

namespace stet {

// Both spellings of each: one is the other less a letter that isn't its last. Capitalised words of
// six letters and more.
std::set<std::string_view> names_spelled_in_two_ways(std::string_view text);

}  // namespace stet
