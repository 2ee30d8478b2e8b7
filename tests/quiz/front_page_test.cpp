#include "quiz/front_page.h"

#include <doctest/doctest.h>

#include "support/english.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();

enum { choose, several, sort, match, order, number, text, mark_sentence, struck, stands };

// A round over these questions: right for a space in `how`, "x" wrong, "p" passed.
FrontPage page_of(const std::vector<size_t>& questions, const std::string& how,
                  Certainty certainty = Certainty::fairly) {
  RoundPlan all = test::plain_plan(kPack);
  RoundPlan plan = all;
  plan.seats.clear();
  for (size_t question : questions) plan.seats.push_back(all.seats[question]);
  Quiz quiz = Quiz::begin(plan, kPack).value();
  for (char c : how) {
    const Question& question = quiz.question();
    Answer answer = test::right_answer(question);
    if (c == 'p') answer = Pass{};
    if (c == 'x' && std::holds_alternative<Choose>(question.shape)) answer = Chosen{{"b"}};
    if (c == 'x' && std::holds_alternative<Number>(question.shape)) answer = Numbered{99};
    if (c == 'x' && question.id == kPack.questions[struck].id) answer = Marked{};
    if (c == 'x' && question.id == kPack.questions[stands].id) answer = Marked{{{0, 5}}};
    quiz.give(quiz.mark(answer, certainty));
    quiz.next();
  }
  return front_page(quiz, test::english());
}

}  // namespace

TEST_CASE("a clean round is a clean proof, with nothing to practise") {
  FrontPage page = page_of({choose, number}, "  ");
  CHECK(page.headline == "Clean proof: all 2");
  REQUIRE(page.figures.size() == 3);
  CHECK(page.figures[0].value == "2 of 2");
  CHECK(page.figures[0].label == "right");
  CHECK(page.figures[1].value == "4 of 6");
  CHECK(page.figures[1].label == "marks");
  CHECK(page.figures[2].value == "0");
  CHECK(page.figures[2].label == "passed");
  CHECK(!page.practise);
}

TEST_CASE("the headline tells what slipped through, was struck, or was certain and wrong") {
  CHECK(page_of({choose, number, struck}, "  x").headline ==
        "Desk clears 2 of 3; one changed sentence slips through");
  CHECK(page_of({choose, number, stands}, "  x").headline ==
        "Desk clears 2 of 3; one sound sentence is struck");
  CHECK(page_of({choose, number}, "x ", Certainty::certain).headline ==
        "Desk clears 1 of 2; one certain answer was wrong");
  CHECK(page_of({choose, number}, "p ").headline == "Desk clears 1 of 2");
  CHECK(page_of({choose, number, text}, "xp ").headline == "Hard copy: desk clears 1 of 3");
}

TEST_CASE("what to practise is the skill with the smallest share right") {
  auto practise = page_of({choose, number, text}, "x p").practise;
  REQUIRE(practise);
  CHECK(practise->skill == "sourcing");
  CHECK(practise->result == "0 of 1 right");
}
