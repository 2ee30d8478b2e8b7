#include "quiz/verdict.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();

Given given(const Answer& answer, double credit) {
  return {answer, Certainty::fairly, credit, 0};
}

std::string said(const Question& question, const Given& given) {
  return test::english()(verdict_key(question, given));
}

}  // namespace

TEST_CASE("the key in words, shape by shape") {
  const char* const kKeys[] = {
      "Ada Quist",
      "harbour master; named in the article",
      "Fares will rise by 12 percent: statement that can be checked; “Nobody likes it”: opinion",
      "Ada Quist: harbour master; The council: has no plans",
      "Fares will rise, then “Nobody likes it”, then The council has no plans",
      "12 percent",
      "Ada Quist",
      "“Nobody likes it,” she said.",
      "strike “plans”",
      "Stet: let it stand",
  };
  for (size_t i = 0; i < kPack.questions.size(); ++i)
    CHECK(key_in_words(kPack.questions[i], test::english()) == kKeys[i]);
}

TEST_CASE("the verdict says right, partly, not quite or passed") {
  const Question& choose = kPack.questions[0];
  CHECK(said(choose, given(Chosen{{"a"}}, 1)) == "Right.");
  CHECK(said(choose, given(Chosen{{"b"}}, 0)) == "Not quite.");
  CHECK(said(choose, given(Pass{}, 0)) == "Passed.");
  CHECK(said(kPack.questions[1], given(Chosen{{"a"}}, 0.5)) == "Partly right.");
  CHECK(said(kPack.questions[8], given(Marked{{{0, 3}}}, 0.5)) ==
        "It was changed, but in other words.");
}

TEST_CASE("marks are told with their sign") {
  CHECK(marks_in_words(3) == "+3");
  CHECK(marks_in_words(-6) == "−6");
  CHECK(marks_in_words(-1.5) == "−1.5");
  CHECK(marks_in_words(1.0 / 3) == "+0.33");
  CHECK(marks_in_words(0) == "0");
}

TEST_CASE("a recorded change is shown as a correction of the article's sentence") {
  Question question = kPack.questions[9];
  CHECK(!correction(question));
  question.evidence = {{"a1", {100, 143}, "Ferry fares will rise by 12 percent in May."}};
  question.origin = Origin{"stet-or-strike", 1, Change{"12", "20", {125, 127}}};
  auto shown = correction(question);
  REQUIRE(shown);
  CHECK(shown->before == "Ferry fares will rise by ");
  CHECK(shown->struck == "20");
  CHECK(shown->inserted == "12");
  CHECK(shown->after == " percent in May.");
  question.evidence[0].span = {0, 43};
  CHECK(!correction(question));
}
