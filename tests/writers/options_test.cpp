#include "writers/options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace stet;

TEST_CASE("lures equal to the key or to each other are left out") {
  const std::array lures{Lure{"ann  bell", ""}, Lure{"Cy Dunn", "x"}, Lure{"CY DUNN", "y"},
                         Lure{"Eve Fox", ""}, Lure{"Gil Hay", ""}};
  Chance chance(1);
  const auto choose = choose_among("Ann Bell", "", lures, chance);
  REQUIRE(choose);
  REQUIRE(choose->options.size() == 4);
  CHECK(choose->options[0].right);
  CHECK(choose->options[1].text == "Cy Dunn");
  CHECK(choose->options[2].text == "Eve Fox");
  CHECK(choose->options[3].id == "d");
}

TEST_CASE("fewer than three lures make no question") {
  const std::array lures{Lure{"B", ""}, Lure{"C", ""}, Lure{"b", ""}};
  Chance chance(1);
  CHECK_FALSE(choose_among("A", "", lures, chance));
}

TEST_CASE("the key is often the longest, where the lures allow it") {
  const std::array lures{Lure{"Ab", ""},         Lure{"A long lure", ""}, Lure{"Cd", ""},
                         Lure{"Longer yet", ""}, Lure{"Ef", ""},          Lure{"The longest", ""}};
  Chance chance(7);
  int longest = 0;
  for (int i = 0; i < 1000; ++i) {
    const auto choose = choose_among("middle", "", lures, chance);
    longest += std::ranges::all_of(choose->options, [](const Option& option) {
      return option.right || option.text.size() < 6;
    });
  }
  CHECK(longest > 400);
  CHECK(longest < 500);
}

TEST_CASE("the key is put in its place and the ids are named anew") {
  const std::array lures{Lure{"B", ""}, Lure{"C", ""}, Lure{"D", ""}};
  Chance chance(1);
  Choose choose = *choose_among("A", "", lures, chance);
  place_key(choose, 2);
  CHECK(choose.options[2].text == "A");
  CHECK(choose.options[2].right);
  CHECK(choose.options[2].id == "c");
  CHECK(choose.options[0].text == "B");
}
