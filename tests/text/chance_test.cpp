#include "text/chance.h"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>
#include <vector>

using namespace stet;

TEST_CASE("the same seed gives the same draws on every machine") {
  Chance chance(1234567);
  CHECK(chance.next() == 6457827717110365317u);  // SplitMix64's published test vector
  CHECK(chance.next() == 3203168211198807973u);
}

TEST_CASE("a forked stream doesn't disturb its parent") {
  Chance a(7), b(7);
  a.fork("lures").next();
  CHECK(a.next() == b.next());
  CHECK(Chance(7).fork("x").next() != Chance(7).fork("y").next());
}

TEST_CASE("shuffling keeps every item and moves each evenly") {
  std::array<int, 4> first{};
  for (uint64_t seed = 0; seed < 4000; ++seed) {
    std::vector<int> items{0, 1, 2, 3};
    Chance(seed).shuffle(std::span(items));
    ++first[static_cast<size_t>(items[0])];
  }
  for (int n : first) CHECK(std::abs(n - 1000) < 120);
}
