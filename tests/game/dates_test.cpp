#include "game/dates.h"

#include <doctest/doctest.h>

#include "support/english.h"

using namespace stet;
using stet::test::english;

TEST_CASE("an ISO date is told in words, whatever else an article says stays") {
  CHECK(date_in_words("2026-09-10", english()) == "10 Sep 2026");
  CHECK(date_in_words("1969-12-31", english()) == "31 Dec 1969");
  CHECK(date_in_words("2026-02-31", english()) == "2026-02-31");  // no such day
  CHECK(date_in_words("September 2026", english()) == "September 2026");
  CHECK(date_in_words("2026-09-xx", english()) == "2026-09-xx");
}
