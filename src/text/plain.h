// Words as the word lists are keyed: lower case, with straight apostrophes.
#pragma once

#include <string>
#include <string_view>

namespace stet {

std::string plain_lower(std::string_view text);

}  // namespace stet
