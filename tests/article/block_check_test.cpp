#include "article/block_check.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("every role is found by its name, and no other word is") {
  for (Role role : {Role::title, Role::byline, Role::dateline, Role::story, Role::quote,
                    Role::caption, Role::promo, Role::other})
    CHECK(role_of_name(role_name(role)) == role);
  CHECK(role_of_name("Story") == std::nullopt);
}

TEST_CASE("blocks stand in the text one after the other") {
  const auto misplaced = [](std::vector<Span> spans) {
    std::vector<Block> blocks;
    for (Span span : spans) blocks.push_back({span, Role::story});
    return first_misplaced(blocks, "Pier: é");  // 8 bytes
  };
  CHECK(misplaced({}) == std::nullopt);
  CHECK(misplaced({{0, 4}, {4, 8}}) == std::nullopt);
  CHECK(misplaced({{0, 4}, {3, 8}}) == 1u);
  CHECK(misplaced({{4, 4}}) == 0u);
  CHECK(misplaced({{0, 9}}) == 0u);
  CHECK(misplaced({{0, 4}, {5, 7}}) == 1u);  // cuts the é
}
