#include "article/page_names.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

bool says(Sign sign, std::string_view class_names, std::string_view id = "") {
  static const PageNames names(test::lexicon().list("page-names"));
  return has(names.of(class_names, id), sign);
}

}  // namespace

TEST_CASE("pieces of names are signs, wherever they stand and however they are written") {
  CHECK(says(Sign::body, "c-article-body__text"));
  CHECK(says(Sign::body, "StoryBody"));
  CHECK(says(Sign::promo, "", "newsletter_signup"));
  CHECK(says(Sign::unlikely, "site-sidebar left"));
  CHECK(says(Sign::caption, "wp-caption-text"));
  CHECK(!says(Sign::promo, "shipyard"));
}

TEST_CASE("a piece with edges is a whole name") {
  CHECK(says(Sign::negative, "left hid"));
  CHECK(!says(Sign::negative, "left orchid"));
  CHECK(says(Sign::unlikely, "ads", "main"));
  CHECK(!says(Sign::unlikely, "roads"));
}

TEST_CASE("every entry of the list is a sign of something") {
  for (std::string_view piece : test::lexicon().list("page-names").entries()) {
    std::string name(piece);
    std::erase(name, '|');
    static const PageNames names(test::lexicon().list("page-names"));
    CHECK_MESSAGE(names.of(name, "").any(), piece);
  }
}
