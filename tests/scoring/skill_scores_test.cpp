#include <doctest/doctest.h>

#include "support/english.h"

#include "scoring/discernment.h"

using namespace stet;

namespace {

Outcome chosen(const char* skill, int options, double credit) {
  Outcome outcome;
  outcome.skill = skill;
  outcome.options = options;
  outcome.credit = credit;
  return outcome;
}

Outcome judged(int true_class, int given_class) {
  Outcome outcome;
  outcome.skill = "checking";
  outcome.true_class = true_class;
  outcome.given_class = given_class;
  outcome.credit = true_class == given_class ? 1 : 0;
  return outcome;
}

}  // namespace

TEST_CASE("choose questions are scored above chance") {
  std::vector<Outcome> outcomes{chosen("sourcing", 4, 1), chosen("sourcing", 4, 1),
                                chosen("sourcing", 4, 0), chosen("sourcing", 4, 1)};
  auto scores = skill_scores(outcomes);
  REQUIRE(scores.size() == 1);
  CHECK(scores[0].answered == 4);
  CHECK(scores[0].right == 3);
  CHECK(*scores[0].accuracy == doctest::Approx(100 * (3 - 1.0) / (4 - 1.0)));
  CHECK(!scores[0].discernment);
}

TEST_CASE("two-class items give discernment, and a blanket answer gives none") {
  std::vector<Outcome> outcomes{judged(1, 1), judged(0, 1), judged(0, 1), judged(0, 1)};
  CHECK(*skill_scores(outcomes)[0].discernment == doctest::Approx(0));
  CHECK(bias_in_words(skill_scores(outcomes)[0].detection, test::english()) ==
        "doubted 3 sound sentences");
}

TEST_CASE("passes aren't counted, and skills come in the order of the table") {
  Outcome passed = chosen("sourcing", 4, 0);
  passed.passed = true;
  std::vector<Outcome> outcomes{judged(1, 1), chosen("of a later pack", 4, 1), passed,
                                chosen("sourcing", 4, 1)};
  auto scores = skill_scores(outcomes);
  REQUIRE(scores.size() == 3);
  CHECK(scores[0].skill == "sourcing");
  CHECK(scores[0].answered == 1);
  CHECK(scores[1].skill == "checking");
  CHECK(scores[2].skill == "of a later pack");
}

TEST_CASE("no answers, no rows") {
  CHECK(skill_scores({}).empty());
}
