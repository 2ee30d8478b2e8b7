// Descriptions that could be somebody's but aren't: "president of Fedemin" told again as "treasurer
// of Fedemin", from words of one group in assets/words/role-swaps.txt. All else stays as the
// article has it, so that neither form nor length nor the body named gives the right one away.
#pragma once

#include <string>
#include <vector>

#include "writers/writer.h"

namespace stet {

// In an order drawn by chance; empty where no word of the description can be exchanged. None holds
// a role that the article gives anybody.
std::vector<std::string> other_roles(const Source& source, std::string_view description,
                                     Chance& chance);

}  // namespace stet
