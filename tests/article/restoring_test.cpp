#include "article/restoring.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

const std::vector<Block> kBlocks{
    {{0, 4}, Role::title}, {{6, 9}, Role::caption}, {{11, 20}, Role::story}};

}  // namespace

TEST_CASE("a set-aside block becomes story, and remembers what it was taken for") {
  const std::vector<Block> restored = with_block_turned(kBlocks, 1);
  CHECK(restored == std::vector<Block>{{{0, 4}, Role::title},
                                       {{6, 9}, Role::story, Role::caption},
                                       {{11, 20}, Role::story}});
  CHECK(with_block_turned(restored, 1) == kBlocks);
}

TEST_CASE("the headline and the story can't be turned") {
  for (size_t index : {0u, 2u, 3u}) CHECK(with_block_turned(kBlocks, index) == kBlocks);
}

TEST_CASE("what is set aside has a word for people") {
  CHECK(role_label(Role::caption) == "caption");
  CHECK(role_label(Role::byline) == "byline");
  CHECK(role_label(Role::dateline) == "dateline");
  CHECK(role_label(Role::promo) == "promotion");
  CHECK(role_label(Role::other) == "aside");
}
