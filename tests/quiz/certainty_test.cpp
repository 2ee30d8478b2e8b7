#include "quiz/certainty.h"

#include <doctest/doctest.h>

using namespace stet;

TEST_CASE("the table of certainty marks") {
  CHECK(certainty_marks(Certainty::unsure, 1) == 1);
  CHECK(certainty_marks(Certainty::unsure, 0) == 0);
  CHECK(certainty_marks(Certainty::fairly, 1) == 2);
  CHECK(certainty_marks(Certainty::fairly, 0) == -2);
  CHECK(certainty_marks(Certainty::certain, 1) == 3);
  CHECK(certainty_marks(Certainty::certain, 0) == -6);
  CHECK(certainty_marks(Certainty::off, 1) == 2);
  CHECK(certainty_marks(Certainty::off, 0) == 0);
}

TEST_CASE("partial credit scales between wrong and right") {
  CHECK(certainty_marks(Certainty::certain, 0.5) == -1.5);
  CHECK(certainty_marks(Certainty::fairly, 0.75) == 1);
  CHECK(certainty_marks(Certainty::off, 0.5) == 1);
}

TEST_CASE("honesty pays: each certainty is best in its own band") {
  auto expected = [](Certainty certainty, double chance) {
    return chance * certainty_marks(certainty, 1) + (1 - chance) * certainty_marks(certainty, 0);
  };
  auto best = [&](double chance) {
    Certainty out = Certainty::unsure;
    for (Certainty c : {Certainty::fairly, Certainty::certain})
      if (expected(c, chance) > expected(out, chance)) out = c;
    return out;
  };
  CHECK(best(0.66) == Certainty::unsure);
  CHECK(best(0.68) == Certainty::fairly);
  CHECK(best(0.79) == Certainty::fairly);
  CHECK(best(0.81) == Certainty::certain);
}

TEST_CASE("the most an answer can earn") {
  CHECK(best_marks(true) == 3);
  CHECK(best_marks(false) == 2);
}
