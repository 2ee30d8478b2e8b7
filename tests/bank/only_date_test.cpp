#include "bank/only_date.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

std::string when(const std::string& passage) {
  const auto date = only_date(passage, lexicon());
  return date ? std::string(slice(passage, *date)) : "";
}

}  // namespace

TEST_CASE("the one date of a passage, with the parts that belong to it") {
  CHECK(when("The board met on Tuesday night in the hall.") == "Tuesday night");
  CHECK(when("The pier was opened on 3 May 1931 by the mayor.") == "3 May 1931");
  CHECK(when("The pier was opened on May 3, 1931, by the mayor.") == "May 3, 1931");
  CHECK(when("The pier was opened in 1931 by the mayor.") == "1931");
  CHECK(when("The board was fined last month by the court.") == "last month");
  CHECK(when("The ferry stops tomorrow for good.") == "tomorrow");
}

TEST_CASE("two dates, or a date and another time, are no one place") {
  CHECK(when("The board met on Tuesday and on Friday.").empty());
  CHECK(when("The board met on Tuesday after the storm.").empty());
  CHECK(when("The board met on Tuesday at 8 p.m. in the hall.").empty());
  CHECK(when("The board met on a wet morning this week in the hall.").empty());
  CHECK(when("The boats are sold today as they were in 1931.").empty());
  CHECK(when("The board met two days ago in the hall.").empty());
}

TEST_CASE("how long it took, a verb and a number are no date") {
  CHECK(when("The board sat for the past year in the hall.").empty());
  CHECK(when("May the best crew of the harbour win.").empty());
  CHECK(when("The board sold 1200 boats to the town.").empty());
}

TEST_CASE("a programme that is named after a time is no date") {
  CHECK(when("Hale told Quern Radio's This Week of the pier.").empty());
  CHECK(when("Hale told the radio this week of the pier.") == "this week");
}

TEST_CASE("a decade is another time") {
  CHECK(when("The hall of the 1960s was opened again in 2010.").empty());
}
