#include <algorithm>

#include "writers/changed.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a figure that plays on the word it counts isn't changed") {
  for (const std::string& each : changes("It was the song that launched a hundred and six songs."))
    CHECK_FALSE(each.starts_with("hundred"));
  CHECK(changes("It was the ship that carried 60 ships.").empty());
}

TEST_CASE("a figure is left alone where something beside it tells it") {
  const auto turns = [](const std::string& sentence, const std::string& from) {
    return std::ranges::any_of(changes(sentence), [&](const std::string& each) {
      return each.starts_with(from + " -> ");
    });
  };
  CHECK(turns("The craft broke up at a height of 190 kilometres over the bay of Rill.", "190"));
  CHECK_FALSE(
      turns("The craft broke up at a height of 190 kilometres (118 miles) over the bay.", "190"));
  CHECK_FALSE(turns("The board cut the fee and put it back to 190 pounds after a year.", "190"));
  CHECK_FALSE(turns("The hall is one of the seven houses of the council of Rill.", "seven"));
  CHECK_FALSE(turns("The rowers of Rill won the series in six games over Quern.", "six"));
  CHECK_FALSE(turns("The mayor has three sons: Bram, Carl and Dmitri of Rill.", "three"));
  CHECK_FALSE(
      turns("The council filled more than 1,786,300 holes in the roads of Rill.", "more than"));
}

TEST_CASE("behind “an” only a figure that goes with it is put") {
  for (const std::string& each :
       changes("The council passed an $800 million plan for the harbour of Rill."))
    if (each.starts_with("$800 million -> ")) CHECK(each.find("-> $8") != std::string::npos);
}

TEST_CASE("of a figure and its unit only what differs is changed") {
  const auto made = changes("The yard laid off workers for four months in 2013.");
  CHECK(std::ranges::any_of(made, [](const std::string& each) {
    return each.starts_with("four -> ") && each.find("months") == std::string::npos;
  }));
}

TEST_CASE("what was decided by a share keeps its half") {
  for (uint64_t seed = 1; seed < 30; ++seed) {
    Chance chance(seed);
    const Sample sample("The plan was rejected by 64 percent of the voters on Monday.\n");
    for (const SentenceChange& each : changes_of(sample.source(), 0, chance))
      if (each.change.from == "64") CHECK(std::stoi(each.change.to) > 50);
  }
}

TEST_CASE("the first 100 days are a set phrase") {
  const auto keeps = [](const std::string& sentence) {
    return std::ranges::none_of(changes(sentence),
                                [](const auto& made) { return made.starts_with("100 "); });
  };
  CHECK(keeps("Ada Bell promised a ferry in her first 100 days in the hall."));
  CHECK_FALSE(keeps("Ada Bell promised a ferry for 100 boats of the town."));
}

TEST_CASE("a figure that others of its sentence make is left alone") {
  CHECK_FALSE(any_from(
      changes_in("The boats were counted on 12 mornings, six in the storm and six after it.\n"),
      "12"));
  CHECK(any_from(
      changes_in("The boats were counted on 12 mornings, in the storm and in the calm.\n"), "12"));
}

TEST_CASE("of a sum and its rate neither is changed") {
  CHECK_FALSE(
      any_from(changes_in("Rowers can pay the £4,000 over the years, for £79 a month.\n"), "£79"));
  CHECK(
      any_from(changes_in("Rowers can pay for the boats of the club, for £79 a month.\n"), "£79"));
}

TEST_CASE("a percentage keeps its side of the half") {
  for (const std::string& each :
       changes_in("In Rill 51 percent of the boats are painted in the colours of a club.\n"))
    if (each.starts_with("51 -> ")) CHECK(std::stoi(each.substr(6)) > 50);
}

TEST_CASE("a rate that is one of the highest is hardly another") {
  const auto is_changed = [](const std::string& sentence) {
    return std::ranges::any_of(changes(sentence),
                               [](const std::string& each) { return each.starts_with("35"); });
  };
  CHECK(is_changed("The town has a tax of 35 percent on its ferries."));
  CHECK_FALSE(is_changed("The town has a tax of 35 percent, one of the highest anywhere."));
}

TEST_CASE("a lead stays as it is beside the score") {
  const auto is_changed = [](const std::string& sentence) {
    return std::ranges::any_of(changes(sentence),
                               [](const std::string& each) { return each.starts_with("two"); });
  };
  CHECK(is_changed("Bell was ahead of Hale by just two percentage points in the old town."));
  CHECK_FALSE(is_changed("Bell was ahead of Hale by two percentage points, 50 to 48 percent."));
}
