#include "saves/clock.h"

#include <doctest/doctest.h>

using namespace stet;

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
