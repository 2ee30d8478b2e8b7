#include "quiz/ghost.h"

#include <doctest/doctest.h>

#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

double total(const Ghost& ghost, bool certainty) {
  double sum = 0;
  for (uint64_t seed = 0; seed < 300; ++seed) {
    RoundPlan plan = test::plain_plan(test::choose_pack(), certainty);
    plan.seed = seed;
    const auto marks = ghost_marks(ghost, *Quiz::begin(plan, test::choose_pack()));
    sum += standing(marks, marks.size());
  }
  return sum / 300;
}

}  // namespace

TEST_CASE("a ghost plays a round the same however often, and another round otherwise") {
  RoundPlan plan = test::plain_plan(test::choose_pack());
  const Ghost& mara = *find_ghost("mara");
  const auto first = ghost_marks(mara, *Quiz::begin(plan, test::choose_pack()));
  CHECK(first.size() == 10);
  CHECK(ghost_marks(mara, *Quiz::begin(plan, test::choose_pack())) == first);
  int other = 0;
  for (uint64_t seed = 2; seed < 12; ++seed) {
    plan.seed = seed;
    other += ghost_marks(mara, *Quiz::begin(plan, test::choose_pack())) != first;
  }
  CHECK(other > 5);
}

TEST_CASE("the better ghost wins over many rounds, and false certainty costs Otto dearly") {
  const double otto = total(*find_ghost("otto"), true), mara = total(*find_ghost("mara"), true),
               edith = total(*find_ghost("edith"), true);
  CHECK(otto < mara);
  CHECK(mara < edith);
  CHECK(edith > 25);
  CHECK(total(*find_ghost("otto"), false) > 15);  // right 85 % of ten, at 2 marks each
}

TEST_CASE("a ghost that isn't known") {
  CHECK(find_ghost("best") == nullptr);
  CHECK(ghosts().size() == 3);
}

TEST_CASE("a standing is floored at nothing, as a round's marks are") {
  const double marks[] = {-6, 3, 3, 3};
  CHECK(standing(marks, 0) == 0);
  CHECK(standing(marks, 2) == 0);
  CHECK(standing(marks, 4) == 3);
  CHECK(standing(marks, 9) == 3);
}
