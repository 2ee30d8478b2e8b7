#include <algorithm>

#include "writers/changed.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a bound is turned round; what is about so much may be so much exactly") {
  CHECK_FALSE(has(changes("The council will spend about 40 million pounds on the road."),
                  "about -> exactly"));
  CHECK(has(changes("The fire drove more than 300 families from their homes."),
            "more than -> nearly"));
  CHECK(has(changes("The council raised £2.3 million, more than three-quarters from small gifts."),
            "more than -> nearly"));
}

TEST_CASE("a bound that a verb leads to stays on its side") {
  CHECK(has(changes("Landings stood at less than 300 boxes in the winter months."),
            "less than -> more than"));
  CHECK_FALSE(has(changes("Landings fell to less than 300 boxes in the winter months."),
                  "less than -> more than"));
}

TEST_CASE("a bound is turned only where both ways could be") {
  const auto turns = [](const std::string& sentence, const std::string& to) {
    return std::ranges::any_of(
        changes(sentence), [&](const std::string& each) { return each.ends_with(" -> " + to); });
  };
  CHECK(turns("The council will keep at least 30 boats in the harbour of Rill.", "about"));
  CHECK_FALSE(turns("The council will keep at least one boat in the harbour of Rill.", "about"));
  CHECK_FALSE(turns("The council must keep at least 30 boats in the harbour of Rill.", "about"));
}

TEST_CASE("a bound beside “any” is left alone") {
  CHECK(has(changes("Less than half of the rowers own a boat, through a club or otherwise."),
            "Less than -> More than"));
  CHECK_FALSE(
      has(changes("Less than half of the rowers own any boat, through a club or otherwise."),
          "Less than -> More than"));
}

TEST_CASE("nothing is said to exist, and no more; a known figure keeps its side") {
  CHECK(changes("The Crime Bureau of the old island does not exist.").empty());
  CHECK(has(changes("The town gave $75,000, more than $600,000 below the year before."),
            "more than -> nearly"));
  CHECK_FALSE(has(changes("The town gave $75,000, down from the more than $600,000 of May."),
                  "more than -> nearly"));
}

TEST_CASE("so few are counted, never rounded") {
  CHECK(has(changes("The firm has offices on at least 13 islands of the sound."),
            "at least -> about"));
  CHECK_FALSE(has(changes("The firm has offices on at least three islands of the sound."),
                  "at least -> about"));
}
