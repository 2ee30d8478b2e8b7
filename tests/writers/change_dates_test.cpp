#include <algorithm>

#include "writers/changed.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a year to come is changed for one to come") {
  Sample sample(
      "The lease of the hall ends in the year 2036.\n\nThe hall is cold.\n\nNobody sits in it.\n\n"
      "The firm will sell its nets in 2033.\n");
  sample.article.published = "2031-05-12";
  size_t changed = 0;
  for (uint64_t seed = 1; seed < 20; ++seed) {
    Chance chance(seed);
    for (const SentenceChange& each : changes_of(sample.source(), 3, chance))
      if (each.change.from == "2033") {
        ++changed;
        CHECK(std::stoi(each.change.to) > 2031);
      }
  }
  CHECK(changed > 0);
}

TEST_CASE("a day in a name, in a full date or at the end of a span is left alone") {
  const auto turns = [](const std::string& sentence) {
    return std::ranges::any_of(changes(sentence), [](const std::string& each) {
      return each.find("day -> ") != std::string::npos;
    });
  };
  CHECK(turns("The board of the town met on Tuesday in the old hall."));
  CHECK_FALSE(turns("The board spoke to Harbour News Tuesday in the old hall."));
  CHECK_FALSE(turns("The board met on Tuesday, March 25 in the old hall."));
  CHECK_FALSE(turns("The board had no answer as of Tuesday in the old hall."));
}

TEST_CASE("a year by which an event is called stays, and so does a place of a war") {
  const auto turns = [](const std::string& sentence, const std::string& from) {
    return std::ranges::any_of(changes(sentence), [&](const std::string& each) {
      return each.starts_with(from + " -> ");
    });
  };
  CHECK(turns("The hall was sold by the board in 1967 for a small sum.", "1967"));
  CHECK_FALSE(turns("The hall was lost by the board in the 1967 harbour fire.", "1967"));
  CHECK_FALSE(turns("The hall was lost by the board in the great storm of 1967.", "1967"));
}

TEST_CASE("the day on which people vote stays, and the night on which votes are counted") {
  const std::string met = "Bell spoke to the members of the club in the hall on Tuesday night.\n\n";
  const auto plain = changes_in(met + "The hall was full.\n");
  CHECK(any_from(plain, "Tuesday"));
  CHECK(has(plain, "night -> morning"));
  const auto voting = changes_in(met +
                                 "The primary in Rill was held on Tuesday.\n\nOf the polls "
                                 "in Quern nobody spoke.\n");
  CHECK_FALSE(any_from(voting, "Tuesday"));
  CHECK_FALSE(has(voting, "night -> morning"));
}

TEST_CASE("a year is moved by two or four, so that what falls in even years does") {
  const auto made = changes_in(
      "The hall was sold by the board in 1966 for a small sum.\n\n"
      "The club was founded in 1999.\n");
  REQUIRE(any_from(made, "1966"));
  for (const std::string& each : made)
    if (each.starts_with("1966 -> ")) CHECK(std::stoi(each.substr(8)) % 2 == 0);
}

TEST_CASE("a programme of the weekend keeps its day") {
  const auto turns = [](const std::string& sentence) {
    return any_from(changes(sentence), "Sunday");
  };
  CHECK(turns("Bell spoke of the mill on Sunday in a talk with the board."));
  CHECK_FALSE(turns("Bell spoke of the mill on Sunday on “Meet the Press” with the board."));
}
