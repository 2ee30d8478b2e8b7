#include "saves/assignments.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "saves/rivals.h"
#include "support/english.h"
#include "support/outcomes.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;
using test::english;
using test::kDay;
using test::outcome;

namespace {

const std::vector<std::shared_ptr<const Pack>> kPacks{
    std::make_shared<const Pack>(test::sample_pack())};

std::string line_of(Mode mode, const History& history, int64_t now = 5 * kDay) {
  return assignment(mode, {kPacks, history, english(), now, 0}).line;
}

Result<RoundPlan> plan(Mode mode, const History& history, std::string subject = "",
                       int64_t now = 5 * kDay) {
  return plan_for({mode, std::move(subject), 1}, {kPacks, history, english(), now, 0}, "r");
}

std::string why(const Result<RoundPlan>& plan) {
  return plan ? "" : describe(plan.error());
}

// Ten right answers in each skill that the sample pack asks for.
History steady() {
  History history;
  for (const std::string& skill : skills_at_hand(kPacks)) {
    Outcome right = outcome("q", 1);
    right.skill = skill;
    test::add(history.outcomes, 10, right);
  }
  return history;
}

}  // namespace

TEST_CASE("skills at hand are those the packs ask for, in their order") {
  CHECK(skills_at_hand(kPacks) ==
        std::vector<std::string>{"sourcing", "checking", "claims", "evidence"});
  CHECK(skills_at_hand({}).empty());
}

TEST_CASE("practice is of the weakest skill unless one is named") {
  History history;
  CHECK(plan(Mode::practice, history)->subject == "sourcing");
  history.outcomes = {outcome("a", 1), outcome("b", 1)};
  Outcome weak = outcome("c", 0);
  weak.skill = "claims";
  history.outcomes.push_back(weak);
  const auto round = plan(Mode::practice, history);
  CHECK(round->subject == "claims");
  CHECK(round->title == "Practice: claims");
  CHECK(round->seats.size() == 1);
  CHECK(plan(Mode::practice, history, "evidence")->seats.size() == 2);
  CHECK(why(plan(Mode::practice, history, "language")) ==
        "Practice: language: the packs at hand have no question for it; bring an article of your "
        "own to play on it");
}

TEST_CASE("review is closed until something is due, and says when") {
  History history;
  CHECK(why(plan(Mode::review, history)) ==
        "Review: is closed; opens when you have played a round");
  const std::string& missed = kPacks[0]->questions[2].id;
  history.outcomes = {outcome(missed, 0, Certainty::certain, 5),
                      outcome(kPacks[0]->questions[0].id, 1, Certainty::fairly, 5)};
  CHECK(line_of(Mode::review, history, 5 * kDay) == "Nothing is due until tomorrow");
  CHECK(line_of(Mode::review, history, 6 * kDay) == "1 missed question and 1 skill due");
  const auto round = plan(Mode::review, history, "", 6 * kDay);
  REQUIRE(round);
  CHECK(round->seats[0].question_id == missed);
  CHECK(round->seats.size() > 1);
}

TEST_CASE("the mix-up opens at seven of the last ten in each skill") {
  History history = steady();
  CHECK(assignment(Mode::mixup, {kPacks, history, english(), 0, 0}).open);
  Outcome wrong = outcome("q", 0);
  wrong.skill = "claims";
  test::add(history.outcomes, 4, wrong);
  CHECK(line_of(Mode::mixup, history) ==
        "Opens at 7 of your last 10 right in each skill: 3 of 4 there, not yet claims");
  CHECK(why(plan(Mode::mixup, history)).starts_with("Mix-up: is closed; opens at 7"));
  CHECK(line_of(Mode::mixup, {}) == "Opens at 7 of your last 10 right in each skill: 0 of 4 there");
}

TEST_CASE("a skill where everything is struck stays closed to the mix-up") {
  History history = steady();
  std::erase_if(history.outcomes, [](const Outcome& o) { return o.skill == "checking"; });
  // Right 7 times of 10, but only because most were changed: D is 0.
  test::add(history.outcomes, 3, test::judged(false, true));
  test::add(history.outcomes, 7, test::judged(true, true));
  CHECK_FALSE(assignment(Mode::mixup, {kPacks, history, english(), 0, 0}).open);
}

TEST_CASE("a shift tells the best so far") {
  History history;
  CHECK(line_of(Mode::shift, history) ==
        "Twenty questions, easy to hard; the third strike ends it");
  RoundRecord round;
  round.plan.mode = Mode::shift;
  round.ended = true;
  for (double credit : {1.0, 1.0, 0.0}) {
    round.answers.emplace_back();
    round.answers.back().outcome.credit = credit;
  }
  history.rounds.push_back(round);
  CHECK(line_of(Mode::shift, history).ends_with(" · best 2"));
}

TEST_CASE("a ghost round races a ghost, or the best round of one's own") {
  History history;
  CHECK(plan(Mode::ghost, history, "edith")->title == "Ghost: Edith");
  CHECK(why(plan(Mode::ghost, history, "best"))
            .starts_with("Ghost: there is no ghost \"best\"; race otto, mara or edith"));
  RoundRecord round;
  round.plan = test::plain_plan(*kPacks[0]);
  for (size_t seat = 0; seat < round.plan.seats.size(); ++seat) {
    round.answers.emplace_back();
    round.answers.back().seat = seat;
    round.answers.back().outcome = outcome("q", seat % 2 == 0 ? 1 : 0);
  }
  history.rounds.push_back(round);
  const auto race = plan(Mode::ghost, history, "best");
  REQUIRE(race);
  CHECK(race->title == "Ghost: your best");
  const Quiz quiz = *Quiz::begin(*race, *kPacks[0]);
  CHECK(rival_marks(quiz, history) == std::vector<double>{2, -2, 2, -2, 2, -2, 2, -2, 2, -2});
  CHECK(rival_name(*race, english()) == "your best");
}

TEST_CASE("without packs every mode is closed and says what to do") {
  const History history;
  for (Mode mode : {Mode::practice, Mode::shift, Mode::ghost, Mode::group}) {
    const auto round = plan_for({mode, "", 1}, {{}, history, english(), 0, 0}, "r");
    REQUIRE_FALSE(round);
    CHECK(describe(round.error())
              .starts_with(title_of(mode, english()) + ": is closed; needs a pack; "));
  }
}

TEST_CASE("just these questions again") {
  const History history;
  const std::string ids[] = {kPacks[0]->questions[4].id, "gone", kPacks[0]->questions[1].id};
  const auto round = plan_these(ids, {kPacks, history, english(), 0, 0}, 1, true, "r");
  REQUIRE(round);
  CHECK(round->title == "Once more");
  REQUIRE(round->seats.size() == 2);
  CHECK(round->seats[0].question_id == ids[0]);
  CHECK(why(plan_these({&ids[1], 1}, {kPacks, history, english(), 0, 0}, 1, true, "r")) ==
        "the packs of these questions aren't here any more; choose others");
}
