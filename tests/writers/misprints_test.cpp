#include "writers/misprints.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("slips of the page: capitals, a missing space, a stray stop") {
  CHECK(is_misprinted("FlagShareLikeReplyAda Brook says that the pier is shut"));
  CHECK(is_misprinted("HIllary Clinton came to the hall."));
  CHECK(is_misprinted("The bridge cost $57million in all."));
  CHECK(is_misprinted("It was shown in St., Louis in May."));
  CHECK(is_misprinted("The hall is cold,. and nobody came."));
  CHECK(is_misprinted("The club ca n't mend the hall."));
  CHECK(is_misprinted("The club ca n`t mend the hall."));
  CHECK(is_misprinted("The club 's hall is cold."));
  CHECK(is_misprinted("The hall was well atttended."));
  CHECK(is_misprinted("The hall was closed on July20 by the club."));
  CHECK(is_misprinted("The hall sold 16ounces of tea to the club."));
  CHECK(is_misprinted("The hall has 30 members,15 of them rowers."));
  CHECK(is_misprinted("Hale, R -S.C., spoke in the cold hall."));
  CHECK(is_misprinted("The club has an old claim- ‘legacy’ of the hall."));
  CHECK(is_misprinted("The club‘s hall is cold."));
  CHECK(is_misprinted("The club s hall is cold."));
  CHECK_FALSE(is_misprinted("Two- and three-year-olds came, 1,200 in all, to the well-lit hall."));
  CHECK_FALSE(is_misprinted("The hall  is cold."));  // no word to be marked
  CHECK_FALSE(is_misprinted("The G20 met 30km from the hall in the 1990s."));
  CHECK_FALSE(is_misprinted("The club’s page, www.club.example, can't be read."));
  CHECK_FALSE(is_misprinted("Two MPs and a DJ spoke in St. Louis of $57 million."));
}

TEST_CASE("a small word has no capital inside a sentence, and a day stands off its month") {
  CHECK(is_misprinted("Brook thanked the rowers at a rally In Quern."));
  CHECK(is_misprinted("But Even if the hall fails, the club stays."));
  CHECK(is_misprinted("The hall has been shut since Sept.11 of that year."));
  CHECK_FALSE(is_misprinted("Brook wrote “In Quern” and sang “From the Sea” in the hall."));
  CHECK_FALSE(is_misprinted("The hall has been shut since Sept. 11 of that year."));
}

TEST_CASE("a decade has its “the”") {
  CHECK(is_misprinted("The mill was built in '70s and '80s by the club."));
  CHECK_FALSE(is_misprinted("The mill was built in the '70s and '80s by the club."));
}

TEST_CASE("initials have all their stops, and a loss no minus") {
  CHECK(is_misprinted("Ada Brook (D-N.Y) spoke in the hall."));
  CHECK(is_misprinted("The club lost -7 points in the cup."));
  CHECK_FALSE(is_misprinted("Ada Brook (D-N.Y.) spoke in the hall of -7 degrees."));
}
