#include "quiz/mode.h"

#include <doctest/doctest.h>

#include "quiz/quiz.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

TEST_CASE("every mode has its row, and a name of a newer Stet is none") {
  for (const ModeRow& row : modes()) {
    CHECK(row_of(row.mode).name == row.name);
    CHECK(mode_named(row.name) == row.mode);
  }
  CHECK(mode_named("sprint") == std::nullopt);
}

TEST_CASE("a shift ends with the third strike; passes are none") {
  RoundPlan plan = test::plain_plan(test::choose_pack());
  plan.mode = Mode::shift;
  auto quiz = Quiz::begin(plan, test::choose_pack());
  REQUIRE(quiz);
  auto answer = [&](const Answer& given) {
    quiz->give(quiz->mark(given, Certainty::fairly));
    quiz->next();
  };
  answer(Chosen{{"b"}});
  answer(Pass{});
  answer(Chosen{{"a"}});
  answer(Chosen{{"c"}});
  CHECK(quiz->strikes() == 2);
  CHECK(quiz->stage() == Stage::asking);
  answer(Chosen{{"b"}});
  CHECK(quiz->struck_out());
  CHECK(quiz->stage() == Stage::finished);
  CHECK(quiz->given().size() == 5);
}

TEST_CASE("other rounds go on whatever is wrong") {
  auto quiz = Quiz::begin(test::plain_plan(test::choose_pack()), test::choose_pack());
  for (int i = 0; i < 9; ++i) {
    quiz->give(quiz->mark(Chosen{{"b"}}, Certainty::unsure));
    quiz->next();
  }
  CHECK(quiz->stage() == Stage::asking);
  CHECK_FALSE(quiz->struck_out());
}
