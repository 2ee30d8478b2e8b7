#include "article/block_check.h"

namespace stet {

namespace {

bool is_boundary(std::string_view text, size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

}  // namespace

std::optional<Role> role_of_name(std::string_view name) {
  for (Role role : {Role::title, Role::byline, Role::dateline, Role::story, Role::quote,
                    Role::caption, Role::promo, Role::other})
    if (role_name(role) == name) return role;
  return std::nullopt;
}

std::optional<size_t> first_misplaced(const std::vector<Block>& blocks, std::string_view text) {
  size_t last = 0;
  for (size_t i = 0; i < blocks.size(); ++i) {
    const Span span = blocks[i].span;
    if (span.begin < last || span.end <= span.begin || span.end > text.size() ||
        !is_boundary(text, span.begin) || !is_boundary(text, span.end))
      return i;
    last = span.end;
  }
  return std::nullopt;
}

}  // namespace stet
