#include "scoring/streak.h"

#include <doctest/doctest.h>

#include "support/outcomes.h"

using namespace stet;
using test::outcome;

TEST_CASE("days are the player's own") {
  const int64_t half_past_eleven_at_night = 23 * 3'600'000 + 30 * 60'000;
  CHECK(day_number(half_past_eleven_at_night, 0) == 0);
  CHECK(day_number(half_past_eleven_at_night, 60) == 1);
  CHECK(day_number(half_past_eleven_at_night, -60) == 0);
  CHECK(day_number(0, -60) == -1);
}

TEST_CASE("a day counts what was answered; a pass is none") {
  const std::vector<Outcome> outcomes{outcome("a", 1), outcome("b", 0.5), test::passed("c"),
                                      test::passed("d", 1)};
  const Days days = days_played(outcomes);
  REQUIRE(days.size() == 1);
  CHECK(days.at(0).answered == 2);
  CHECK(days.at(0).right == 1);
}

TEST_CASE("a streak runs up to today, or to yesterday while today is open") {
  const Days days{{10, {1, 1}}, {11, {1, 1}}, {12, {1, 1}}, {20, {1, 1}}, {21, {1, 1}}};
  struct Row {
    int64_t today;
    int in_a_row;
    bool done;
  };
  for (const Row& row : {Row{21, 2, true}, Row{22, 2, false}, Row{23, 0, false}, Row{12, 3, true},
                         Row{13, 3, false}}) {
    CAPTURE(row.today);
    CHECK(streak(days, row.today).days == row.in_a_row);
    CHECK(streak(days, row.today).today == row.done);
  }
  CHECK(streak(days, 30).longest == 3);
  CHECK(streak({}, 30).longest == 0);
}
