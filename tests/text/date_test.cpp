#include "text/date.h"

#include <doctest/doctest.h>

#include <string>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::string found(const std::string& text) {
  std::string line;
  auto tokens = tokenize(text, {0, text.size()}, test::lexicon());
  for (const WrittenDate& date : find_dates(text, tokens, test::lexicon()))
    line += (line.empty() ? "" : " ") + iso_date(date);
  return line;
}

}  // namespace

TEST_CASE("dates in the ways news writes them") {
  CHECK(found("on 3 February 2015") == "2015-02-03");
  CHECK(found("on February 3, 2015, it") == "2015-02-03");
  CHECK(found("on Feb. 3") == "--02-03");
  CHECK(found("the 3rd of February 2015") == "2015-02-03");
  CHECK(found("in February 2015") == "2015-02");
  CHECK(found("Posted 2015-02-03, updated 4 Feb 2015") == "2015-02-03 2015-02-04");
}

TEST_CASE("a day that doesn't exist is no date") {
  CHECK(found("31 April 2015") == "");
  CHECK(found("2015-02-29") == "");
  CHECK(found("29 February 2016") == "2016-02-29");
  CHECK(found("May 3") == "--05-03");
  CHECK(found("they may march on") == "");
}

TEST_CASE("days are counted from 1970 and know their weekday") {
  CHECK(days_from_civil(1970, 1, 1) == 0);
  CHECK(days_from_civil(2000, 3, 1) == 11017);
  CHECK(weekday_of(days_from_civil(2015, 2, 3)) == 2);  // a Tuesday
  CHECK(weekday_of(-1) == 3);                           // 31 December 1969, a Wednesday
  for (long day : {-719468L, -1L, 0L, 59L, 11016L, 16469L}) {
    CivilDay civil = civil_from_days(day);
    CHECK(days_from_civil(civil.year, civil.month, civil.day) == day);
  }
  CHECK(parse_iso_day("2015-02-03") == 16469);
  CHECK(!parse_iso_day("2015-02"));
  CHECK(!parse_iso_day("2015-13-01"));
}
