#include "article/restoring.h"

#include <utility>

namespace stet {

std::string_view role_label(Role role) {
  if (role == Role::promo) return "promotion";
  if (role == Role::other) return "aside";
  return role_name(role);
}

std::vector<Block> with_block_turned(std::vector<Block> blocks, size_t index) {
  if (index >= blocks.size()) return blocks;
  Block& block = blocks[index];
  if (is_set_aside(block.role))
    block.was = std::exchange(block.role, Role::story);
  else if (block.was)
    block.role = *std::exchange(block.was, std::nullopt);
  return blocks;
}

}  // namespace stet
