#include "scoring/schedule.h"

#include <doctest/doctest.h>

#include "support/outcomes.h"

using namespace stet;
using test::outcome;

TEST_CASE("grades: wrong, hard, good, easy") {
  CHECK(grade(outcome("q", 0), false, false) == Grade::again);
  CHECK(grade(outcome("q", 1, Certainty::unsure), false, false) == Grade::hard);
  CHECK(grade(outcome("q", 0.5), false, false) == Grade::hard);
  CHECK(grade(outcome("q", 1, Certainty::certain), true, true) == Grade::hard);
  CHECK(grade(outcome("q", 1, Certainty::certain), false, false) == Grade::good);
  CHECK(grade(outcome("q", 1, Certainty::certain), true, false) == Grade::easy);
  CHECK(grade(outcome("q", 1, Certainty::off), true, false) == Grade::good);
  CHECK(grade(test::passed("q"), true, false) == std::nullopt);
}

TEST_CASE("a missed question comes back the next day, certain but wrong first") {
  const std::vector<Outcome> outcomes{outcome("unsure", 0, Certainty::unsure), outcome("right", 1),
                                      test::passed("passed"),
                                      outcome("certain", 0, Certainty::certain)};
  const Schedule plan = schedule(outcomes);
  REQUIRE(plan.missed.size() == 3);
  CHECK(plan.missed[0].question_id == "certain");
  CHECK(plan.missed[0].certain);
  CHECK(plan.missed[1].question_id == "unsure");
  CHECK(plan.missed[2].question_id == "passed");
  CHECK(plan.missed[0].due_day == 1);
  CHECK(due_on(plan, 0).missed.empty());
  CHECK(due_on(plan, 1).missed.size() == 3);
}

TEST_CASE("a missed question is cleared when it was right twice since") {
  std::vector<Outcome> outcomes{outcome("q", 0), outcome("q", 1, Certainty::fairly, 1)};
  Schedule plan = schedule(outcomes);
  REQUIRE(plan.missed.size() == 1);
  CHECK(plan.missed[0].due_day > 1);
  outcomes.push_back(outcome("q", 0, Certainty::fairly, 3));
  outcomes.push_back(outcome("q", 1, Certainty::fairly, 4));
  CHECK(schedule(outcomes).missed.size() == 1);
  outcomes.push_back(outcome("q", 1, Certainty::fairly, 6));
  CHECK(schedule(outcomes).missed.empty());
}

TEST_CASE("a skill's due day moves out as its answers are right") {
  std::vector<Outcome> outcomes{outcome("a", 1)};
  Schedule plan = schedule(outcomes);
  REQUIRE(plan.skills.size() == 1);
  CHECK(plan.skills[0].skill == "sourcing");
  CHECK(plan.skills[0].due_day == 2);  // S = 2.3065 after a first "good"
  outcomes.push_back(outcome("b", 1, Certainty::fairly, 2));
  CHECK(schedule(outcomes).skills[0].due_day > 8);
  outcomes.push_back(outcome("c", 0, Certainty::fairly, 3));
  const int64_t after_a_miss = schedule(outcomes).skills[0].due_day;
  CHECK(after_a_miss <= 6);
  CHECK(due_on(schedule(outcomes), after_a_miss).skills.size() == 1);
  CHECK(due_on(schedule(outcomes), 3).skills.empty());
}
