#include "writers/figures.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace stet;

TEST_CASE("a printed figure is taken apart and put together again") {
  for (const char* printed : {"20 percent", "$35 million", "61,000", "3.5", "£1,248.50", "12%",
                              "three", "34-year-old", "640 kg"}) {
    const auto figure = parse_figure(printed);
    REQUIRE(figure);
    CHECK(print_figure(*figure, figure->digits) == printed);
  }
}

TEST_CASE("what can't be exchanged is no figure") {
  CHECK_FALSE(parse_figure("one"));  // its noun would change its number
  CHECK_FALSE(parse_figure("1"));
  CHECK_FALSE(parse_figure("2015"));           // a year
  CHECK_FALSE(parse_figure("1490"));           // one too
  CHECK_FALSE(parse_figure("three hundred"));  // more of the number follows
  CHECK_FALSE(parse_figure("between 3 and 5"));
  CHECK_FALSE(parse_figure("several"));
}

TEST_CASE("another number is printed in the same way") {
  CHECK(print_figure(*parse_figure("$35 million"), 45) == "$45 million");
  CHECK(print_figure(*parse_figure("3.5 percent"), 42) == "4.2 percent");
  CHECK(print_figure(*parse_figure("61,000"), 48000) == "48,000");
  CHECK(print_figure(*parse_figure("three boats"), 7) == "seven boats");
  CHECK(print_figure(*parse_figure("640 kg"), 1240) == "1,240 kg");
}

TEST_CASE("neighbours keep the rounding, and stay clear of the figure") {
  for (int64_t value : neighbours(*parse_figure("50"), {})) {
    CHECK(value % 5 == 0);
    CHECK(std::abs(value - 50) >= 10);
  }
  for (int64_t value : neighbours(*parse_figure("80 percent"), {.high = 100})) CHECK(value < 100);
  for (int64_t value : neighbours(*parse_figure("37"), {})) CHECK(value % 10 != 0);
  for (int64_t value : neighbours(*parse_figure("five"), {})) CHECK((value >= 2 && value <= 12));
}

TEST_CASE("a neighbour stays on its side of another figure") {
  for (int64_t value : neighbours(*parse_figure("eight"), {.low = 6})) CHECK(value > 6);
  for (int64_t value : neighbours(*parse_figure("74,800"), {.high = 88'000})) CHECK(value < 88'000);
}

TEST_CASE("over many draws the key is as often lowest as highest") {
  const auto figure = *parse_figure("400");
  std::array<int, 4> rank{};
  for (uint64_t seed = 0; seed < 2000; ++seed) {
    Chance chance(seed);
    const auto drawn = draw_neighbours(figure, {}, chance);
    REQUIRE(drawn.size() == 3);
    ++rank[static_cast<size_t>(
        std::count_if(drawn.begin(), drawn.end(), [](int64_t v) { return v < 400; }))];
  }
  for (int n : rank) CHECK(std::abs(n - 500) < 90);
}

TEST_CASE("a price keeps its cents, and what is less than one has neighbours less than one") {
  const auto price = neighbours(*parse_figure("$16.99"), {});
  CHECK(price.size() > 3);
  for (int64_t value : price) CHECK(value % 100 == 99);
  for (int64_t value : neighbours(*parse_figure("£4.50"), {})) CHECK(value % 100 == 50);
  for (int64_t value : neighbours(*parse_figure("0.8"), {})) CHECK(value < 10);
  for (int64_t value : neighbours(*parse_figure("1.2"), {})) CHECK(value >= 10);
  for (int64_t value : neighbours(*parse_figure("$835 million"), {})) CHECK(value < 1000);
}

TEST_CASE("hours that make days stay so") {
  for (int64_t value : neighbours(*parse_figure("48 hours"), {})) CHECK(value % 12 == 0);
  CHECK(std::ranges::count(neighbours(*parse_figure("40 hours"), {}), 60) == 1);
}
