#include "scoring/honours.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "support/outcomes.h"

using namespace stet;
using test::add;
using test::english;
using test::judged;
using test::outcome;

namespace {

std::string rank_of(const std::vector<Outcome>& outcomes) {
  return name_of(ranks()[rank_standing(outcomes).rank], english());
}

std::vector<std::string> missing(const std::vector<Outcome>& outcomes) {
  std::vector<std::string> lines;
  for (const Phrase& line : rank_standing(outcomes).missing) lines.push_back(told(english(), line));
  return lines;
}

int so_far(const std::vector<Outcome>& outcomes, std::string_view id) {
  for (const BadgeStanding& standing : badges(outcomes))
    if (standing.badge.id == id) return standing.so_far;
  return -1;
}

// Answers right in a skill with questions of four options.
void able(std::vector<Outcome>& to, const char* skill) {
  Outcome right = outcome("q", 1);
  right.skill = skill;
  add(to, 20, right);
}

}  // namespace

TEST_CASE("everyone begins as a reader, and is told what an intern has") {
  CHECK(rank_of({}) == "Reader");
  CHECK(missing({}) == std::vector<std::string>{"10 more answers"});
}

TEST_CASE("ranks climb with discernment, not with the number of answers") {
  std::vector<Outcome> outcomes;
  add(outcomes, 500, judged(false, true));  // doubts everything
  add(outcomes, 500, judged(true, true));
  CHECK(rank_of(outcomes) == "Intern");
  CHECK(missing(outcomes) == std::vector<std::string>{"D 20 in stet or strike (now 0)"});
}

TEST_CASE("a fact-checker tells apart and is steady in two skills") {
  std::vector<Outcome> outcomes;
  add(outcomes, 15, judged(true, true));
  add(outcomes, 5, judged(true, false));
  add(outcomes, 15, judged(false, false));
  add(outcomes, 5, judged(false, true));
  CHECK(rank_of(outcomes) == "Cub Reporter");
  CHECK(missing(outcomes) == std::vector<std::string>{"A 40 in 2 more skills"});
  able(outcomes, "sourcing");
  able(outcomes, "quoting");
  CHECK(rank_of(outcomes) == "Fact-Checker");
  CHECK(missing(outcomes) ==
        std::vector<std::string>{"D 60 in stet or strike (now 50)", "A 60 in 1 more skill"});
}

TEST_CASE("at the top nothing is missing") {
  std::vector<Outcome> outcomes;
  add(outcomes, 20, judged(true, true));
  add(outcomes, 20, judged(false, false));
  for (const char* skill : {"sourcing", "quoting", "checking", "evidence", "language", "form"})
    able(outcomes, skill);
  CHECK(rank_of(outcomes) == "Editor-in-Chief");
  CHECK(missing(outcomes).empty());
}

TEST_CASE("tilt: half at each end, nothing between") {
  CHECK(tilt({10, 10, 10, 10}) == 0.5);
  CHECK(tilt({0, 10, 0, 10}) == -0.5);
  CHECK(tilt({8, 10, 2, 10}) == 0);
  CHECK(tilt({18, 20, 8, 20}) == 0.15);
  CHECK(tilt({}) == 0);
}

TEST_CASE("a leaning is named as what is missing") {
  std::vector<Outcome> outcomes;
  add(outcomes, 20, judged(true, true));
  add(outcomes, 8, judged(false, false));
  add(outcomes, 12, judged(false, true));
  for (const char* skill : {"sourcing", "quoting"}) able(outcomes, skill);
  CHECK(rank_of(outcomes) == "Cub Reporter");
  CHECK(missing(outcomes) == std::vector<std::string>{"doubt fewer sound sentences"});
}

TEST_CASE("badges count habits up to their goal") {
  std::vector<Outcome> outcomes;
  Outcome looked = outcome("q", 1, Certainty::certain);
  looked.looked_back = true;
  add(outcomes, 25, looked);
  CHECK(so_far(outcomes, "source") == 20);
  CHECK(so_far(outcomes, "sure") == 15);
  CHECK(so_far(outcomes, "desks") == 1);

  add(outcomes, 4, judged(false, false));
  outcomes.push_back(judged(true, true));
  add(outcomes, 3, judged(false, false));
  outcomes.push_back(judged(false, true));
  outcomes.push_back(judged(false, false));
  CHECK(so_far(outcomes, "calm") == 7);
  CHECK(so_far(outcomes, "pencil") == 1);

  outcomes.push_back(outcome("m", 0, Certainty::unsure));
  CHECK(so_far(outcomes, "doubt") == 1);
  outcomes.push_back(outcome("m", 1));
  CHECK(so_far(outcomes, "amends") == 0);  // in the same round
  outcomes.push_back(outcome("m", 1, Certainty::fairly, 1, "r2"));
  CHECK(so_far(outcomes, "amends") == 1);
}
