#include <algorithm>

#include "writers/changed.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("an age is another that does as well, of nobody whom the world knows") {
  const auto made =
      changes_in("Ada Brook, 43, a nurse in Quern, has swum in the pool since May.\n");
  REQUIRE(any_from(made, "43"));
  for (const std::string& each : made)
    if (each.starts_with("43 -> ")) {
      const int to = std::stoi(each.substr(each.rfind(' ')));
      CHECK(to >= 36);
      CHECK(to <= 50);
    }
  CHECK_FALSE(
      any_from(changes_in("Ada Brook, 18, a nurse in Quern, has swum in the pool.\n"), "18"));
  CHECK_FALSE(
      any_from(changes_in("Ada Brook, 43, a nurse in Quern, has swum in the pool.\n\n"
                          "Ada Brook won. Ada Brook lost. Ada Brook left. Ada Brook ran.\n"),
               "43"));
}

TEST_CASE("a time of the clock is an hour or two off, in its half of the day") {
  const auto made =
      changes_in("The ferry left the harbour of Rill at 7:30 p.m. with nobody on it.\n");
  REQUIRE(any_from(made, "7:30"));
  for (const std::string& each : made)
    if (each.starts_with("7:30 ")) CHECK(std::ranges::count(each, ':') == 2);
  CHECK_FALSE(any_from(
      changes_in("The ferry runs from 7:30 p.m. until 9:45 p.m. in the harbour of Rill.\n"),
      "7:30"));
}
