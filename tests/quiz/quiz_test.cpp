#include "quiz/quiz.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();

Quiz begun(bool certainty = true) {
  return Quiz::begin(test::plain_plan(kPack, certainty), kPack).value();
}

void answer_right(Quiz& quiz, Certainty certainty) {
  quiz.give(quiz.mark(test::right_answer(quiz.question()), certainty));
}

}  // namespace

TEST_CASE("a round goes asking, explained, asking … finished") {
  Quiz quiz = begun();
  for (size_t seat = 0; seat < kPack.questions.size(); ++seat) {
    REQUIRE(quiz.stage() == Stage::asking);
    CHECK(quiz.at() == seat);
    CHECK(quiz.question().id == kPack.questions[seat].id);
    answer_right(quiz, Certainty::certain);
    REQUIRE(quiz.stage() == Stage::explained);
    CHECK(quiz.given().size() == seat + 1);
    quiz.next();
  }
  CHECK(quiz.stage() == Stage::finished);
  const Summary summary = quiz.summary();
  CHECK(summary.asked == 10);
  CHECK(summary.right == 10);
  CHECK(summary.passed == 0);
  CHECK(summary.marks == 30);
  CHECK(summary.best_marks == 30);
}

TEST_CASE("giving twice or going on unanswered changes nothing") {
  Quiz quiz = begun();
  quiz.next();
  CHECK(quiz.at() == 0);
  answer_right(quiz, Certainty::unsure);
  answer_right(quiz, Certainty::unsure);
  CHECK(quiz.given().size() == 1);
}

TEST_CASE("a wrong certain answer costs six, and only the round's total is floored") {
  Quiz quiz = begun();
  quiz.give(quiz.mark(Chosen{{"b"}}, Certainty::certain));
  CHECK(quiz.given().back().marks == -6);
  CHECK(quiz.summary().marks == 0);
  quiz.next();
  answer_right(quiz, Certainty::certain);
  CHECK(quiz.summary().marks == 0);
  CHECK(quiz.summary().right == 1);
}

TEST_CASE("a pass earns nothing and is counted as passed") {
  Quiz quiz = begun();
  quiz.give(quiz.mark(Pass{}, Certainty::certain));
  CHECK(quiz.given().back().marks == 0);
  CHECK(quiz.summary().passed == 1);
  CHECK(quiz.summary().right == 0);
}

TEST_CASE("where certainty isn't asked, right is worth two and wrong nothing") {
  Quiz quiz = begun(false);
  answer_right(quiz, Certainty::certain);
  CHECK(quiz.given().back().certainty == Certainty::off);
  CHECK(quiz.given().back().marks == 2);
  quiz.next();
  quiz.give(quiz.mark(Chosen{{"c"}}, Certainty::off));
  CHECK(quiz.given().back().marks == 0);
  CHECK(quiz.summary().best_marks == 20);
}

TEST_CASE("replaying the answers given brings a round back to where it was") {
  Quiz quiz = begun();
  answer_right(quiz, Certainty::fairly);
  quiz.next();
  quiz.give(quiz.mark(Chosen{{"a"}}, Certainty::unsure));

  Quiz again = begun();
  for (size_t seat = 0; seat < 2; ++seat)
    REQUIRE(again.replay(seat, quiz.given()[seat].answer, quiz.given()[seat].certainty));
  CHECK(again.at() == quiz.at());
  CHECK(again.stage() == quiz.stage());
  CHECK(again.summary().marks == quiz.summary().marks);
  CHECK(again.plan() == quiz.plan());

  auto wrong_seat = again.replay(5, Pass{}, Certainty::off);
  REQUIRE(!wrong_seat);
  CHECK(describe(wrong_seat.error()) ==
        "Ferry fares: the answers saved for this round are out of order; begin a new round");
}

TEST_CASE("a plan that the pack can't seat any more is refused") {
  RoundPlan plan = test::plain_plan(kPack);
  plan.seats[1].question_id = "gone";
  auto gone = Quiz::begin(plan, kPack);
  REQUIRE(!gone);
  CHECK(describe(gone.error()) == "Ferry fares: no longer holds question gone; begin a new round");

  plan = test::plain_plan(kPack);
  plan.seats[0].order = {0, 0, 1};
  auto changed = Quiz::begin(plan, kPack);
  REQUIRE(!changed);
  CHECK(describe(changed.error()) ==
        "Ferry fares: question 00000000-0000-8000-8000-000000000001 has changed since; "
        "begin a new round");

  plan.seats.clear();
  auto empty = Quiz::begin(plan, kPack);
  REQUIRE(!empty);
  CHECK(describe(empty.error()) == "Ferry fares: has no question to ask; choose another pack");
}
