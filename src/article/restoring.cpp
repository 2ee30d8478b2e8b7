#include "article/restoring.h"

#include <utility>

namespace stet {

std::string_view role_label(Role role) {
  if (role == Role::promo) return "promotion";
  if (role == Role::other) return "aside";
  return role_name(role);
}

const char* role_key(Role role) {
  switch (role) {
    case Role::byline:
      return "article.byline";
    case Role::dateline:
      return "article.dateline";
    case Role::caption:
      return "article.caption";
    case Role::promo:
      return "article.promo";
    default:
      return "article.other";
  }
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
