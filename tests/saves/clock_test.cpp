#include "saves/clock.h"

#include <doctest/doctest.h>

#include "support/english.h"

using namespace stet;
using stet::test::english;

TEST_CASE("times are written and read back to the millisecond") {
  CHECK(iso_time(1422958830123) == "2015-02-03T10:20:30.123Z");
  CHECK(parse_iso_time("2015-02-03T10:20:30.123Z") == 1422958830123);
  CHECK(iso_time(0) == "1970-01-01T00:00:00.000Z");
}

TEST_CASE("what isn't a time is told apart") {
  CHECK(parse_iso_time("yesterday") == -1);
  CHECK(parse_iso_time("2015-02-03") == -1);
  CHECK(parse_iso_time("2015-02-03T10:20:30.123") == -1);
}

TEST_CASE("days are told in words, by the player's own day") {
  const int64_t late = 1422958830123 + 13 * 3'600'000;  // 23:20 UTC
  CHECK(day_in_words(late, 0, english()) == "Tuesday, 3 February 2015");
  CHECK(day_in_words(late, 60, english()) == "Wednesday, 4 February 2015");
  CHECK(short_day(late, -60, english()) == "3 Feb 2015");
}
