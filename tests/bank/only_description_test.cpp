#include "bank/only_description.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

bool holds(std::string_view passage, std::string_view words) {
  const size_t at = passage.find(words);
  REQUIRE(at != std::string_view::npos);
  return is_only_description(passage, "Dean", {at, at + words.size()}, lexicon());
}

}  // namespace

TEST_CASE("the words tell a role, beside the name, and the reporter says them") {
  CHECK(holds("Cal Dean, the treasurer, closed the gate.", "the treasurer"));
  CHECK_FALSE(holds("Cal Dean, the treasurer, closed the gate.", "the gate"));
  CHECK_FALSE(holds("Cal Dean closed the gate of the pier, the treasurer of the town says.",
                    "the treasurer of the town"));
  CHECK_FALSE(holds("“Cal Dean, the treasurer, closed the gate,” said Brook.", "the treasurer"));
  CHECK_FALSE(holds("Ada Brook, the treasurer, closed the gate.", "the treasurer"));
}

TEST_CASE("no other word there could tell what somebody is") {
  CHECK_FALSE(holds("Cal Dean, the treasurer, is a teacher.", "the treasurer"));
  CHECK_FALSE(
      holds("Cal Dean, the treasurer, closed the gate, as the teacher said.", "the treasurer"));
  CHECK(holds("Cal Dean, the treasurer, closed the gate, as teachers often do.", "the treasurer"));
  CHECK(holds("Cal Dean, the treasurer, closed the gate for Mayor Brook.", "the treasurer"));
}

TEST_CASE("what is told of the name in a clause of its own tells who it is as well") {
  CHECK_FALSE(holds("Former mayor Dean is now a trader in ropes.", "Former mayor"));
  CHECK(holds("Former mayor Dean is now on a ferry.", "Former mayor"));
  CHECK(holds("Former mayor Dean was stopped at the gate.", "Former mayor"));
}
