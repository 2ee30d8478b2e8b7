#include "quiz/draft.h"

#include <doctest/doctest.h>

#include "quiz/marking.h"
#include "support/sample_answers.h"
#include "support/sample_pack.h"
#include "text/data_folder.h"

using namespace stet;

namespace {

const Pack kPack = test::sample_pack();
const RoundPlan kPlan = test::plain_plan(kPack);

const Lexicon& words() {
  static const Lexicon lexicon = Lexicon::open(STET_SOURCE_DIR "/assets").value();
  return lexicon;
}

enum { choose, several, sort, match, order, number, text, mark_sentence, struck, stands };

Draft draft_of(size_t question) {
  return Draft(kPack.questions[question], kPlan.seats[question], words());
}

double credit_of(size_t question, const Draft& draft) {
  REQUIRE(draft.answer());
  return credit(kPack.questions[question], *draft.answer());
}

}  // namespace

TEST_CASE("an empty draft is no answer") {
  for (int question : {choose, several, sort, match, number, text, mark_sentence, struck})
    CHECK(!draft_of(static_cast<size_t>(question)).answer());
}

TEST_CASE("choose takes the last one chosen, select takes and leaves") {
  Draft one = draft_of(choose);
  one.choose(1);
  one.choose(0);
  one.choose(99);
  CHECK(one.is_chosen(0));
  CHECK(!one.is_chosen(1));
  CHECK(credit_of(choose, one) == 1);

  Draft some = draft_of(several);
  some.choose(0);
  some.choose(2);
  some.choose(1);
  some.choose(2);
  CHECK(credit_of(several, some) == 1);
}

TEST_CASE("sort is whole when every item has its class") {
  Draft draft = draft_of(sort);
  draft.sort(0, 0);
  CHECK(!draft.answer());
  draft.sort(1, 0);
  draft.sort(1, 1);
  draft.sort(1, 7);
  CHECK(draft.class_of(1) == 1);
  CHECK(credit_of(sort, draft) == 1);
}

TEST_CASE("a right side that is matched again moves over") {
  Draft draft = draft_of(match);
  draft.match(0, 1);
  draft.match(1, 1);
  CHECK(!draft.right_of(0));
  draft.match(0, 0);
  CHECK(credit_of(match, draft) == 1);
}

TEST_CASE("items are moved to their places") {
  Draft draft(kPack.questions[order], Seat{"", {2, 0, 1}}, words());
  CHECK(credit_of(order, draft) == 0);
  draft.move(0, 2);
  CHECK(draft.order() == std::vector<size_t>{0, 1, 2});
  CHECK(credit_of(order, draft) == 1);
}

TEST_CASE("numbers and words are typed") {
  Draft figure = draft_of(number);
  figure.type("twelve");
  CHECK(!figure.answer());
  figure.type(" 12 percent ");
  CHECK(credit_of(number, figure) == 1);

  Draft name = draft_of(text);
  name.type("   ");
  CHECK(!name.answer());
  name.type("quist");
  CHECK(credit_of(text, name) == 1);
  name.type(std::string(499, 'x') + "é");
  CHECK(name.typed() == std::string(499, 'x'));
}

TEST_CASE("words are marked one by one, or none at all") {
  Draft draft = draft_of(struck);
  REQUIRE(draft.units().size() == 7);
  draft.mark(3);
  CHECK(draft.is_marked(3));
  CHECK(credit_of(struck, draft) == 1);
  draft.mark_nothing();
  CHECK(!draft.is_marked(3));
  CHECK(draft.nothing_marked());
  CHECK(credit_of(struck, draft) == 0);
  draft.mark(3);
  CHECK(!draft.nothing_marked());
  draft.mark(3);
  CHECK(!draft.answer());
}

TEST_CASE("sentences are marked where sentences are asked for") {
  Draft draft = draft_of(mark_sentence);
  REQUIRE(draft.units().size() == 2);
  draft.mark_nothing();
  CHECK(!draft.answer());
  draft.mark(1);
  CHECK(credit_of(mark_sentence, draft) == 1);
}

TEST_CASE("numbers are read as people type them") {
  CHECK(parse_number("12") == 12);
  CHECK(parse_number(" 1,200.5 ") == 1200.5);
  CHECK(parse_number("-3") == -3);
  CHECK(parse_number("+4.") == 4);
  CHECK(parse_number("12 %") == 12);
  CHECK(parse_number("$35 million") == 35);
  CHECK(parse_number("€ 5") == 5);
  CHECK(parse_number("") == std::nullopt);
  CHECK(parse_number("twelve") == std::nullopt);
  CHECK(parse_number("1,5") == std::nullopt);
  CHECK(parse_number("12 to 15") == std::nullopt);
  CHECK(parse_number("1.2.3") == std::nullopt);
  CHECK(parse_number("nan") == std::nullopt);
}
