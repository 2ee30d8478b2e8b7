#include "quiz/marking.h"

#include <doctest/doctest.h>

#include <cmath>

#include "support/sample_answers.h"
#include "support/sample_pack.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();

enum { choose, several, sort, match, order, number, text, mark_sentence, struck, stands };

double credit_of(size_t question, const Answer& answer) {
  return credit(kPack.questions[question], answer);
}

Marked words_of(size_t question, const char* words) {
  const auto& mark = std::get<Mark>(kPack.questions[question].shape);
  size_t begin = mark.passage.find(words);
  REQUIRE(begin != std::string::npos);
  return {{{begin, begin + std::string_view(words).size()}}};
}

}  // namespace

TEST_CASE("every shape's right answer earns full credit, a pass none") {
  for (const Question& question : kPack.questions) {
    CAPTURE(question.stem);
    CHECK(credit(question, test::right_answer(question)) == 1);
    CHECK(credit(question, Pass{}) == 0);
  }
}

TEST_CASE("an answer of another shape earns nothing") {
  CHECK(credit_of(choose, Numbered{1}) == 0);
  CHECK(credit_of(number, Typed{"12"}) == 0);
  CHECK(credit_of(struck, Chosen{{"a"}}) == 0);
}

TEST_CASE("choose takes exactly one option") {
  CHECK(credit_of(choose, Chosen{{"b"}}) == 0);
  CHECK(credit_of(choose, Chosen{{"a", "b"}}) == 0);
  CHECK(credit_of(choose, Chosen{{}}) == 0);
  CHECK(credit_of(choose, Chosen{{"no such option"}}) == 0);
}

TEST_CASE("select gains for what was rightly taken and loses for what was wrongly taken") {
  CHECK(credit_of(several, Chosen{{"a"}}) == 0.5);
  CHECK(credit_of(several, Chosen{{"a", "b", "c"}}) == 0.5);
  CHECK(credit_of(several, Chosen{{"a", "b", "c", "d"}}) == 0);
  CHECK(credit_of(several, Chosen{{"c", "d"}}) == 0);
}

TEST_CASE("sort, match and order count the parts that are placed right") {
  CHECK(credit_of(sort, Sorted{{0, 0}}) == 0.5);
  CHECK(credit_of(sort, Sorted{{0}}) == 0);
  CHECK(credit_of(match, Matched{{1, 0}}) == 0);
  CHECK(credit_of(match, Matched{{0, 9}}) == 0.5);
  CHECK(credit_of(order, Ordered{{0, 2, 1}}) == doctest::Approx(1.0 / 3));
}

TEST_CASE("a number is right within its tolerance, both ends included") {
  CHECK(credit_of(number, Numbered{12.5}) == 1);
  CHECK(credit_of(number, Numbered{11.5}) == 1);
  CHECK(credit_of(number, Numbered{12.51}) == 0);
  CHECK(credit_of(number, Numbered{std::nan("")}) == 0);
  Question tenths = kPack.questions[number];
  tenths.shape = Number{0.3, 0, ""};
  CHECK(credit(tenths, Numbered{0.1 + 0.2}) == 1);
}

TEST_CASE("typed text is compared without case, accents and stray spaces unless they matter") {
  CHECK(credit_of(text, Typed{"  ada   QUIST "}) == 1);
  CHECK(credit_of(text, Typed{"Áda Quist"}) == 1);
  CHECK(credit_of(text, Typed{"Ada Quis"}) == 0);
  Question strict = kPack.questions[text];
  strict.shape = TextEntry{{"São Tomé"}, true, true};
  CHECK(credit(strict, Typed{"Sa\u0303o Tome\u0301"}) == 1);
  CHECK(credit(strict, Typed{"são Tomé"}) == 0);
  CHECK(credit(strict, Typed{"Sao Tome"}) == 0);
}

TEST_CASE("marking a sentence needs that sentence and no other") {
  CHECK(credit_of(mark_sentence, words_of(mark_sentence, "Fares will rise.")) == 0);
  CHECK(credit_of(mark_sentence, words_of(mark_sentence, "“Nobody likes it,” she said")) == 1);
  const auto& passage = std::get<Mark>(kPack.questions[mark_sentence].shape).passage;
  CHECK(credit_of(mark_sentence, Marked{{{0, 16}, {17, passage.size()}}}) == 0);
  CHECK(credit_of(mark_sentence, Marked{}) == 0);
}

TEST_CASE("striking a changed sentence at the wrong words earns half") {
  CHECK(credit_of(struck, words_of(struck, "plans")) == 1);
  CHECK(credit_of(struck, words_of(struck, "has plans")) == 1);
  CHECK(credit_of(struck, words_of(struck, "council")) == 0.5);
  CHECK(credit_of(struck, words_of(struck, "The council has plans to step in")) == 0.5);
  CHECK(credit_of(struck, Marked{}) == 0);
}

TEST_CASE("striking a sound sentence earns nothing, letting it stand everything") {
  CHECK(credit_of(stands, words_of(stands, "12")) == 0);
  CHECK(credit_of(stands, Marked{}) == 1);
}

TEST_CASE("classes are those of a mark that may stand") {
  CHECK(true_class(kPack.questions[struck]) == 1);
  CHECK(true_class(kPack.questions[stands]) == 0);
  CHECK(true_class(kPack.questions[mark_sentence]) == std::nullopt);
  CHECK(given_class(kPack.questions[stands], words_of(stands, "May")) == 1);
  CHECK(given_class(kPack.questions[stands], Marked{}) == 0);
  CHECK(given_class(kPack.questions[stands], Pass{}) == std::nullopt);
}

TEST_CASE("only choose questions have a number of options") {
  CHECK(option_count(kPack.questions[choose]) == 3);
  CHECK(option_count(kPack.questions[several]) == std::nullopt);
}
