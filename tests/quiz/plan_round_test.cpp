#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "quiz/quiz.h"
#include "support/sample_pack.h"

using namespace stet;

TEST_CASE("the same pack and seed give the same plan, another seed another") {
  const Pack pack = test::sample_pack();
  CHECK(plan_round(pack, 10, 7, true, "r") == plan_round(pack, 10, 7, true, "r"));
  CHECK(plan_round(pack, 10, 7, true, "r").seats != plan_round(pack, 10, 8, true, "r").seats);
}

TEST_CASE("a plan can be begun, and names its pack") {
  const Pack pack = test::sample_pack();
  RoundPlan plan = plan_round(pack, 4, 3, false, "r-9");
  CHECK(plan.round_id == "r-9");
  CHECK(plan.pack_id == pack.id);
  CHECK(plan.title == "Ferry fares");
  CHECK(plan.seed == 3);
  CHECK(!plan.certainty);
  CHECK(plan.seats.size() == 4);
  CHECK(Quiz::begin(plan, pack));
}

TEST_CASE("the key's place is even over a round of choose questions") {
  Pack pack = test::sample_pack();
  const Question choose = pack.questions[0];
  pack.questions.clear();
  for (int i = 0; i < 30; ++i) {
    pack.questions.push_back(choose);
    pack.questions.back().id = "q" + std::to_string(i);
  }
  for (uint64_t seed = 1; seed <= 20; ++seed) {
    std::array<int, 3> places{};
    RoundPlan plan = plan_round(pack, 30, seed, true, "r");
    REQUIRE(plan.seats.size() == 30);
    for (const Seat& seat : plan.seats) {
      auto key = std::find(seat.order.begin(), seat.order.end(), size_t{0});
      ++places[static_cast<size_t>(key - seat.order.begin())];
    }
    CHECK(places == std::array<int, 3>{10, 10, 10});
  }
}

TEST_CASE("items to be put in order never stand in order already") {
  Pack pack = test::sample_pack();
  pack.questions = {pack.questions[4]};
  for (uint64_t seed = 0; seed < 200; ++seed) {
    RoundPlan plan = plan_round(pack, 1, seed, true, "r");
    REQUIRE(plan.seats.size() == 1);
    CHECK(!std::is_sorted(plan.seats[0].order.begin(), plan.seats[0].order.end()));
  }
}
