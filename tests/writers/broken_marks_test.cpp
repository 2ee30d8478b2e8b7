#include "writers/broken_marks.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("a mark that closes what none opened is broken") {
  CHECK(has_broken_marks("It was an attack on the pier!' The rowers left."));
  CHECK(has_broken_marks("The board said it was ''Absolutely.'.''"));
  CHECK(has_broken_marks("The pier was \u201cnative-born.\u201d\u201cYour boats came.\u201d"));
  CHECK_FALSE(has_broken_marks("He said 'It was an attack on the pier!' The rowers left."));
  CHECK_FALSE(has_broken_marks("The rowers' boats and the board's pier are old."));
}

TEST_CASE("a mark that opens within the words is closed there") {
  CHECK(has_broken_marks("You look at the pier, you think: 'They love me"));
  CHECK_FALSE(has_broken_marks("You look at the pier, you think: 'They love me'"));
  CHECK_FALSE(has_broken_marks("You look at the pier of the '90s and the rowers' boats."));
}

TEST_CASE("two stops are one too many; a pause has three or four") {
  CHECK(has_broken_marks("The pier at Quern is shut.. The hall is not."));
  CHECK(has_broken_marks("The pier at Quern is shut.."));
  CHECK_FALSE(has_broken_marks("The pier at Quern is... well, shut.... The hall is not."));
}
