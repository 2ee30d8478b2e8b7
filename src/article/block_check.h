// Blocks that come from outside, as packs and batches record them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "article/article.h"

namespace stet {

// The role that role_name() names; absent for any other word.
std::optional<Role> role_of_name(std::string_view name);

// Whether they stand in the text in order, none empty, none overlapping, none cutting a character.
bool blocks_fit(const std::vector<Block>& blocks, std::string_view text);

}  // namespace stet
