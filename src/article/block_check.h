// Blocks that come from outside, as packs and batches record them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "article/article.h"

namespace stet {

// The role that role_name() names; absent for any other word.
std::optional<Role> role_of_name(std::string_view name);

// The first that doesn't stand in the text after the one before it, is empty or cuts a character.
std::optional<size_t> first_misplaced(const std::vector<Block>& blocks, std::string_view text);

}  // namespace stet
