#include "scoring/trend.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "support/outcomes.h"

using namespace stet;
using test::add;
using test::outcome;

TEST_CASE("a skill's line has a point a round, and its figure the last forty answers") {
  std::vector<Outcome> outcomes;
  add(outcomes, 4, outcome("q", 0, Certainty::fairly, 0, "r1"));
  add(outcomes, 4, outcome("q", 1, Certainty::fairly, 1, "r2"));
  const auto trends = skill_trends(outcomes);
  REQUIRE(trends.size() == 1);
  const SkillTrend& trend = trends[0];
  REQUIRE(trend.points.size() == 2);
  CHECK(trend.points[0] == doctest::Approx(-100.0 / 3));
  CHECK(trend.points[1] == doctest::Approx(100.0 / 3));
  CHECK(trend.change() == doctest::Approx(200.0 / 3));
  CHECK(*trend.figure() == doctest::Approx(100.0 / 3));
  CHECK(trend.mastery == Mastery::learning);

  add(outcomes, 40, outcome("q", 1, Certainty::fairly, 2, "r3"));
  CHECK(*skill_trends(outcomes)[0].figure() == doctest::Approx(100));
  CHECK(skill_trends(outcomes)[0].mastery == Mastery::mastered);
}

TEST_CASE("only the last eight rounds are drawn, and passes are none") {
  std::vector<Outcome> outcomes;
  for (int i = 0; i < 12; ++i)
    outcomes.push_back(outcome("q", 1, Certainty::fairly, i, "r" + std::to_string(i)));
  outcomes.push_back(test::passed("q"));
  CHECK(skill_trends(outcomes)[0].points.size() == 8);
  CHECK(skill_trends(outcomes)[0].recent.answered == 12);
}

TEST_CASE("mastery needs enough answers") {
  SkillScore score;
  score.accuracy = 90;
  score.answered = 4;
  CHECK(mastery(score) == Mastery::unknown);
  score.answered = 19;
  CHECK(mastery(score) == Mastery::learning);
  score.answered = 20;
  CHECK(mastery(score) == Mastery::mastered);
  score.discernment = 60;
  CHECK(mastery(score) == Mastery::steady);
  CHECK(mastery_in_words(Mastery::steady, test::english()) == "steady");
}
