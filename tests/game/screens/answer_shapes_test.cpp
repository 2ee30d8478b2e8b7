// Every shape of answer on the Play screen: by mouse, by keys, by dragging, by gamepad.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "support/played_round.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("items are sorted by chips or by digits, one after the other") {
  PlayedRound p(kSort);
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
  PlayedRound p(kNumber);
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
  PlayedRound p(kNumber);
  p.ui.click("key.1");
  p.ui.click("key.7");
  p.ui.click("key.Delete");
  p.ui.click("key.8");
  CHECK(p.table.draft()->typed() == "18");
  p.ui.click("sure.3");
  CHECK(p.given().credit == 1);
}

TEST_CASE("a wrong number shows the right one") {
  PlayedRound p(kNumber);
  p.ui.type("42");
  p.ui.click("sure.1");
  CHECK(p.ui.at("answer.given").value == "wrong");
  CHECK(p.ui.at("answer.key").label == "18 rings");
}

TEST_CASE("several options are taken and left again") {
  PlayedRound p(kSelect);
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
  PlayedRound p(kMatch);
  p.ui.digit(1);
  p.ui.digit(2);
  p.ui.digit(3);
  p.ui.digit(2);
  CHECK(p.given().credit == 1);
}

TEST_CASE("items are put in order by taking one up and choosing its place") {
  PlayedRound p(kOrder);
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
  PlayedRound p(kText);
  p.ui.type("ostrey");
  p.ui.press(kEnter);
  p.ui.press(kEnter);
  CHECK(p.given().credit == 1);
  CHECK(p.ui.at("next").label == "See the result");
}

TEST_CASE("the number is chosen on a scale: by mouse, by arrows, ten at a time with Shift") {
  PlayedRound p(kNumber);
  p.ui.click("answer.slider");
  CHECK(p.table.draft()->typed() == "50");  // its middle, of 0 to 100
  CHECK(p.ui.focused() == "answer.slider");
  p.ui.press(Key::left);
  KeyPress far{Key::left};
  far.shift = true;
  for (int i = 0; i < 3; ++i) p.ui.press(far);
  CHECK(p.table.draft()->typed() == "19");
  p.ui.press(Key::left);
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
}

TEST_CASE("a name is given by mouse alone, in the letters that the article uses") {
  PlayedRound p(kText);
  p.ui.click("keys.show");
  p.ui.click("key.Capitals");
  p.ui.click("key.O");
  p.ui.click("key.Capitals");
  for (const char* key : {"key.s", "key.t", "key.x", "key.Delete", "key.r", "key.e", "key.y"})
    p.ui.click(key);
  CHECK(p.table.draft()->typed() == "Ostrey");
  p.ui.click("sure.3");
  CHECK(p.given().credit == 1);
}

TEST_CASE("items are put in order by dragging") {
  PlayedRound p(kOrder);
  p.ui.drag("answer.3", "answer.1");
  CHECK(p.ui.at("answer.1").label == "The last increase");
  CHECK(p.ui.at("answer.2").label == "The survey of the pier");
  CHECK(p.ui.at("answer.1").value == "");  // let go of
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
}

TEST_CASE("items are put in order by taking one up and moving it with the arrows") {
  PlayedRound p(kOrder);
  p.ui.focus("answer.3");
  p.ui.press(kEnter);
  p.ui.press(Key::up);
  p.ui.press(Key::up);
  p.ui.press(Key::up);  // at the top already
  CHECK(p.ui.at("answer.1").label == "The last increase");
  CHECK(p.ui.focused() == "answer.1");
  p.ui.press(kEnter);
  p.ui.press(Key::down);
  CHECK(p.ui.focused() == "answer.2");
  p.ui.digit(2);
  CHECK(p.given().credit == 1);
}

TEST_CASE("an item is dragged onto a class, and a class onto an item") {
  PlayedRound p(kSort);
  p.ui.drag("item.1", "item.2.class.1");  // the class counts, whichever card it is on
  CHECK(p.ui.at("item.1.class.1").value == "chosen");
  p.ui.drag("item.1.class.2", "item.2");
  CHECK(p.ui.at("item.2.class.2").value == "chosen");
  CHECK(p.ui.at("item.1.class.1").value == "chosen");
  p.ui.drag("item.3", "item.3.class.3");
  p.ui.click("sure.3");
  CHECK(p.given().credit == 1);
}

TEST_CASE("pairs are matched by dragging") {
  PlayedRound p(kMatch);
  p.ui.drag("item.1", "item.1.class.2");
  p.ui.drag("item.1", "item.2.class.1");
  CHECK(p.ui.at("item.1.class.1").value == "chosen");
  CHECK(p.ui.at("item.1.class.2").value == "");
}

TEST_CASE("every shape is answered by gamepad alone") {
  for (size_t seat = 0; seat < 10; ++seat) {
    CAPTURE(seat);
    PlayedRound p(seat);
    // Goes to a widget by arrows alone, along the shortest way found by trying.
    auto go = [&](const std::string& id) {
      std::map<std::string, std::vector<Key>> ways{{p.ui.focused(), {}}};
      std::vector<std::string> queue{p.ui.focused()};
      for (size_t i = 0; i < queue.size() && !ways.contains(id); ++i)
        for (Key arrow : {Key::down, Key::up, Key::left, Key::right}) {
          p.ui.display().ui().focus = queue[i];
          p.ui.settle();
          p.ui.press(by_pad(arrow));
          if (ways.contains(p.ui.focused())) continue;
          ways[p.ui.focused()] = ways[queue[i]];
          ways[p.ui.focused()].push_back(arrow);
          queue.push_back(p.ui.focused());
        }
      REQUIRE_MESSAGE(ways.contains(id), id);
      REQUIRE(ways[id].size() < 25);
      p.ui.display().ui().focus = id;
      p.ui.settle();
    };
    auto press = [&](const std::string& id) {
      go(id);
      p.ui.press(by_pad(Key::activate));
    };
    switch (seat) {
      case kStrike:
      case kEvidence:
        go("passage");
        p.ui.press(by_pad(Key::activate));
        break;
      case kIntact:
        press("answer.none");
        break;
      case kSort:
      case kMatch:
        for (int item = 1; item <= 3; ++item)
          press("item." + std::to_string(item) + ".class." + std::to_string(item));
        break;
      case kNumber:
        go("answer.slider");
        p.ui.press(by_pad(Key::right));
        break;
      case kText:
        press("keys.show");
        press("key.o");
        break;
      default:
        press("answer.1");
    }
    REQUIRE(p.table.draft()->answer().has_value());
    press("sure.2");
    CHECK(p.given().certainty == Certainty::fairly);
    p.ui.press(by_pad(Key::activate));
    CHECK((seat == 9 || p.table.quiz().at() == seat + 1));
  }
}
