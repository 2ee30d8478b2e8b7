#include "writers/options.h"

#include <doctest/doctest.h>

#include <array>

using namespace stet;

TEST_CASE("lures equal to the key or to each other are left out") {
  const std::array lures{Lure{"ann  bell", ""}, Lure{"Cy Dunn", "x"}, Lure{"CY DUNN", "y"},
                         Lure{"Eve Fox", ""},   Lure{"Gil Hay", ""},  Lure{"Ida Jay", ""}};
  const auto choose = choose_among("Ann Bell", "", lures);
  REQUIRE(choose);
  REQUIRE(choose->options.size() == 4);
  CHECK(choose->options[0].right);
  CHECK(choose->options[1].text == "Cy Dunn");
  CHECK(choose->options[2].text == "Eve Fox");
  CHECK(choose->options[3].id == "d");
}

TEST_CASE("fewer than three lures make no question") {
  const std::array lures{Lure{"B", ""}, Lure{"C", ""}, Lure{"b", ""}};
  CHECK_FALSE(choose_among("A", "", lures));
}

TEST_CASE("the key is put in its place and the ids are named anew") {
  const std::array lures{Lure{"B", ""}, Lure{"C", ""}, Lure{"D", ""}};
  Choose choose = *choose_among("A", "", lures);
  place_key(choose, 2);
  CHECK(choose.options[2].text == "A");
  CHECK(choose.options[2].right);
  CHECK(choose.options[2].id == "c");
  CHECK(choose.options[0].text == "B");
}
