// The Play screen, acted on by semantic id: by mouse alone, by keyboard alone,
// every shape.
#include "game/screens/play.h"

#include <doctest/doctest.h>

#include "support/ferry_round.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

enum Seats { kChoose, kStrike, kIntact, kEvidence, kSort, kNumber, kSelect, kMatch, kOrder, kText };

struct Played {
  PlayTable table;
  UiDriver ui;
  explicit Played(size_t seat = 0, bool certainty = true, int width = 1280, int height = 720)
      : table(certainty, seat), ui([this](Frame& frame) { table.draw(frame); }, width, height) {}
  const Given& given() { return table.quiz().given().back(); }
};

constexpr KeyPress kEnter{Key::activate};
constexpr KeyPress kSpace{Key::activate, 0, 0, true};

}  // namespace

TEST_CASE("a question is answered by mouse alone and explained in place") {
  Played p;
  CHECK(p.ui.at("kind").label == "WHO SAID IT?");
  CHECK(p.ui.at("stem").label == "Who said: “We are charging people to go to the doctor”?");
  CHECK_FALSE(p.ui.at("sure.1").enabled);
  p.ui.click("answer.2");
  CHECK(p.ui.at("answer.2").value == "chosen");
  p.ui.click("answer.1");  // another thought
  CHECK(p.ui.at("answer.2").value == "");
  p.ui.click("sure.3");
  CHECK(p.given().credit == 1);
  CHECK(p.given().marks == 3);
  CHECK(p.ui.at("verdict").label == "Right.");
  CHECK(p.ui.at("answer.1").value == "right");
  CHECK(p.ui.at("explanation").label ==
        "Councillor Tamsin Oyelaran said it. Find the speaker before you weigh "
        "the words.");
  p.ui.click("next");
  CHECK(p.ui.at("kind").label == "STET OR STRIKE?");
}

TEST_CASE("a question is answered by keyboard alone") {
  Played p;
  p.ui.digit(4);
  CHECK(p.ui.at("answer.4").value == "chosen");
  p.ui.letter('B');  // digits now say how sure
  CHECK(p.ui.at("answer.2").value == "chosen");
  p.ui.digit(2);
  CHECK(p.given().marks == -2);
  CHECK(p.ui.at("answer.2").value == "wrong");
  CHECK(p.ui.at("answer.1").value == "right");
  p.ui.press(kEnter);
  CHECK(p.table.quiz().at() == 1);
}

TEST_CASE("Tab, arrows and Enter reach everything too") {
  Played p;
  p.ui.focus("answer.1");
  p.ui.press(Key::down);
  CHECK(p.ui.focused() == "answer.2");
  p.ui.press(Key::up);
  p.ui.press(kSpace);
  CHECK(p.ui.at("answer.1").value == "chosen");
  p.ui.press(kEnter);  // goes on to how sure
  CHECK(p.ui.focused() == "sure.2");
  p.ui.press(Key::right);
  p.ui.press(kEnter);
  CHECK(p.given().certainty == Certainty::certain);
}

TEST_CASE("the article scrolls to the evidence and marks it") {
  Played p;
  const float before = p.ui.at("article.9").rect.y;
  CHECK(p.ui.at("article.8").visible.empty());
  p.ui.digit(1);
  p.ui.digit(3);
  CHECK_FALSE(p.ui.at("article.8").visible.empty());
  CHECK(p.ui.at("article.9").rect.y < before);
  // Looking elsewhere and back again.
  p.ui.press(Key::end);
  CHECK(p.ui.at("article.8").visible.empty());
  p.ui.click("evidence");
  CHECK_FALSE(p.ui.at("article.8").visible.empty());
}

TEST_CASE("without certainty the answer is checked with Enter") {
  Played p(kChoose, false);
  CHECK(p.ui.find("sure.1") == nullptr);
  CHECK_FALSE(p.ui.at("check").enabled);
  p.ui.digit(3);
  p.ui.digit(1);  // digits go on choosing
  p.ui.focus("check");
  p.ui.press(kEnter);
  CHECK(p.given().credit == 1);
  CHECK(p.given().certainty == Certainty::off);
}

TEST_CASE("words are struck by mouse") {
  Played p(kStrike);
  p.ui.click("unit.7");
  CHECK(p.ui.at("passage").value == "25");
  p.ui.click("unit.8");
  p.ui.click("unit.9");
  CHECK(p.ui.at("passage").value == "25, per, cent");
  p.ui.click("unit.8");
  CHECK(p.ui.at("passage").value == "25, cent");
  p.ui.click("sure.3");
  CHECK(p.given().credit == 1);
  CHECK(p.ui.at("verdict.correction").label ==
        "The number of passengers fell by 25 per cent 15 per cent in that "
        "time, while the fuel "
        "bill rose by £55,000.");
}

TEST_CASE("words are struck by keyboard") {
  Played p(kStrike);
  p.ui.focus("passage");
  for (int i = 0; i < 6; ++i) p.ui.press(Key::right);
  p.ui.press(kSpace);
  CHECK(p.ui.at("passage").value == "25");
  p.ui.press(Key::down);
  p.ui.press(Key::up);
  p.ui.press(Key::left);
  p.ui.press(kEnter);
  CHECK(p.table.draft()->answer().has_value());
  p.ui.digit(1);
  CHECK(p.given().certainty == Certainty::unsure);
}

TEST_CASE("a sentence that stands is let stand") {
  Played p(kIntact);
  CHECK(p.ui.at("answer.none").label == "Stet: let it stand");
  p.ui.digit(1);
  CHECK(p.ui.at("answer.none").value == "chosen");
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
  CHECK(p.ui.at("answer.none").value == "right");
}

TEST_CASE("the sentence that is evidence is marked") {
  Played p(kEvidence);
  p.ui.click("unit.3");
  CHECK(p.ui.at("passage").value == "Vane denied that any further increase was planned.");
  p.ui.click("sure.2");
  CHECK(p.given().credit == 1);
}

TEST_CASE("items are sorted by chips or by digits, one after the other") {
  Played p(kSort);
  p.ui.digit(1);
  CHECK(p.ui.at("item.1.class.1").value == "chosen");
  p.ui.digit(2);
  p.ui.click("item.3.class.1");
  p.ui.click("item.3.class.3");
  CHECK(p.ui.at("item.3.class.3").value == "chosen");
  p.ui.digit(3);  // all sorted: how sure
  CHECK(p.given().credit == 1);
  CHECK(p.given().certainty == Certainty::certain);
}

TEST_CASE("a number is typed at once, without a click") {
  Played p(kNumber);
  CHECK(p.ui.focused() == "answer.field");
  p.ui.type("1");
  p.ui.type("8");
  CHECK(p.table.draft()->typed() == "18");
  p.ui.press(kEnter);
  CHECK(p.ui.focused() == "sure.2");
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
}

TEST_CASE("a number is given by mouse alone") {
  Played p(kNumber);
  p.ui.click("key.1");
  p.ui.click("key.7");
  p.ui.click("key.back");
  p.ui.click("key.8");
  CHECK(p.table.draft()->typed() == "18");
  p.ui.click("sure.3");
  CHECK(p.given().credit == 1);
}

TEST_CASE("a wrong number shows the right one") {
  Played p(kNumber);
  p.ui.type("42");
  p.ui.click("sure.1");
  CHECK(p.ui.at("answer.given").value == "wrong");
  CHECK(p.ui.at("answer.key").label == "18 rings");
}

TEST_CASE("several options are taken and left again") {
  Played p(kSelect);
  p.ui.letter('A');
  p.ui.letter('B');
  p.ui.click("answer.3");
  p.ui.letter('B');
  CHECK(p.ui.at("answer.1").value == "chosen");
  CHECK(p.ui.at("answer.2").value == "");
  CHECK(p.ui.at("answer.3").value == "chosen");
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
}

TEST_CASE("pairs are matched") {
  Played p(kMatch);
  p.ui.digit(1);
  p.ui.digit(2);
  p.ui.digit(3);
  p.ui.digit(2);
  CHECK(p.given().credit == 1);
}

TEST_CASE("items are put in order by taking one up and choosing its place") {
  Played p(kOrder);
  // Laid out as survey, vote, last increase.
  p.ui.click("answer.3");
  CHECK(p.ui.at("answer.3").value == "chosen");
  p.ui.click("answer.1");
  CHECK(p.ui.at("answer.1").label == "The last increase");
  CHECK(p.ui.at("answer.2").label == "The survey of the pier");
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
}

TEST_CASE("a name is typed") {
  Played p(kText);
  p.ui.type("ostrey");
  p.ui.press(kEnter);
  p.ui.press(kEnter);
  CHECK(p.given().credit == 1);
  CHECK(p.ui.at("next").label == "See the result");
}

TEST_CASE("any question can be passed, and Esc leaves the round") {
  Played p;
  p.ui.click("pass");
  CHECK(std::holds_alternative<Pass>(p.given().answer));
  CHECK(p.ui.at("verdict").label == "Passed.");
  CHECK_FALSE(p.table.paused());
  p.ui.press(Key::back);
  CHECK(p.table.paused());
}

TEST_CASE(
    "while the answer is being saved it stays as it was, and nothing can "
    "be changed") {
  Played p;
  p.ui.digit(1);
  p.table.set_saving(true);
  p.ui.settle();
  CHECK_FALSE(p.ui.at("answer.1").enabled);
  CHECK_FALSE(p.ui.at("sure.1").enabled);
  CHECK_FALSE(p.ui.at("pass").enabled);
}

TEST_CASE(
    "below 900 wide the question stands under the article, and F6 swaps "
    "their room") {
  Played p(kChoose, true, 700, 900);
  const Rect small = p.ui.at("article").rect;
  CHECK(p.ui.at("stem").rect.y > small.bottom());
  p.ui.press(Key::swap);
  CHECK(p.ui.at("article").rect.h > small.h * 1.5f);
  p.ui.click("swap");
  CHECK(p.ui.at("article").rect == small);
  p.ui.click("answer.4");
  p.ui.click("sure.1");
  CHECK_FALSE(p.ui.at("article.8").visible.empty());
}

TEST_CASE("in the smallest window one of the two is shown") {
  Played p(kChoose, true, 640, 480);
  CHECK(p.ui.find("article") == nullptr);
  CHECK(p.ui.at("answer.1").visible == p.ui.at("answer.1").rect);
  p.ui.press(Key::swap);
  CHECK(p.ui.at("article").rect.h > 200);
  p.ui.press(Key::swap);
  p.ui.digit(1);
  p.ui.digit(1);
  p.ui.click("evidence");
  CHECK_FALSE(p.ui.at("article.8").visible.empty());
}

TEST_CASE("a long article is read by Page Down while a question is asked") {
  Played p;
  const float top = p.ui.at("article.0").rect.y;
  p.ui.press(Key::page_down);
  CHECK(p.ui.at("article.0").rect.y < top - 400);
  p.ui.press(Key::home);
  CHECK(p.ui.at("article.0").rect.y == top);
}

TEST_CASE("no id stands twice on the screen but words set over two lines") {
  for (size_t seat = 0; seat < 10; ++seat) {
    Played p(seat);
    const auto& widgets = p.ui.display().tree().widgets();
    for (size_t i = 0; i < widgets.size(); ++i)
      for (size_t j = i + 1; j < widgets.size(); ++j)
        if (!widgets[i].id.starts_with("unit.")) CHECK(widgets[i].id != widgets[j].id);
  }
}
