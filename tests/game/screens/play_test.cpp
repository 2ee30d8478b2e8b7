// The Play screen, acted on by semantic id: by mouse alone, by keyboard alone.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "support/played_round.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("a question is answered by mouse alone and explained in place") {
  PlayedRound p;
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
  PlayedRound p;
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
  PlayedRound p;
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
  PlayedRound p;
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
  PlayedRound p(kChoose, false);
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
  PlayedRound p(kStrike);
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
  PlayedRound p(kStrike);
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
  PlayedRound p(kIntact);
  CHECK(p.ui.at("answer.none").label == "Stet: let it stand");
  p.ui.digit(1);
  CHECK(p.ui.at("answer.none").value == "chosen");
  p.ui.digit(3);
  CHECK(p.given().credit == 1);
  CHECK(p.ui.at("answer.none").value == "right");
}

TEST_CASE("the sentence that is evidence is marked") {
  PlayedRound p(kEvidence);
  p.ui.click("unit.3");
  CHECK(p.ui.at("passage").value == "Vane denied that any further increase was planned.");
  p.ui.click("sure.2");
  CHECK(p.given().credit == 1);
}

TEST_CASE("a double click answers and says fairly sure, and so does a letter pressed twice") {
  PlayedRound p;
  p.ui.move_to(p.ui.at("answer.1").rect.middle());
  p.ui.click_at(p.ui.at("answer.1").rect.middle());
  p.ui.click_at(p.ui.at("answer.1").rect.middle());
  CHECK(p.given().certainty == Certainty::fairly);
  CHECK(p.given().credit == 1);
  PlayedRound q;
  q.ui.letter('B');
  q.ui.letter('B');
  CHECK(q.given().certainty == Certainty::fairly);
  CHECK(q.given().credit == 0);
}

TEST_CASE("words of the article are picked by mouse and copied") {
  PlayedRound p;
  const Rect first = p.ui.at("article.3").rect;
  const Vec at{first.x + 4, first.y + 10};
  p.ui.click_at(at);
  CHECK(p.ui.at("article").value == "The");
  p.ui.drag_from(at, {first.x + 200, first.y + 10});
  CHECK(p.ui.at("article").value == "The adult single fare on");
  Input copy;
  copy.key = KeyPress{Key::copy};
  CHECK(p.ui.frame(copy).copied == "The adult single fare on");
  p.ui.press(Key::back);  // lets go, and doesn't leave the round
  CHECK(p.ui.at("article").value == "");
  CHECK_FALSE(p.table.paused());
}

TEST_CASE("words of the article are picked by keyboard") {
  PlayedRound p;
  p.ui.focus("article");
  p.ui.press(Key::right);
  CHECK(p.ui.at("article").value == "Adult");  // of the headline
  p.ui.press(Key::right);
  CHECK(p.ui.at("article").value == "fare");
  KeyPress extend{Key::right};
  extend.shift = true;
  p.ui.press(extend);
  p.ui.press(extend);
  CHECK(p.ui.at("article").value == "fare on the");
  KeyPress lower{Key::down};
  lower.shift = true;
  p.ui.press(lower);
  CHECK(p.ui.at("article").value == "fare on the Ostrey ferry to rise to £5.60");
  p.ui.press(Key::left);
  CHECK(p.ui.at("article").value.find(' ') == std::string::npos);
}

TEST_CASE("evidence and changed words are labelled, not only coloured") {
  PlayedRound p(kStrike);
  p.ui.press(Key::pass);
  CHECK(p.ui.at("mark.0").label == "Evidence");
  CHECK(p.ui.at("mark.1").label == "Changed");
  CHECK(p.ui.at("mark.1").value == "15 per cent");
}

TEST_CASE("keys pass a question and show the evidence again") {
  PlayedRound p;
  p.ui.press(Key::pass);
  CHECK(p.ui.at("verdict").label == "Passed.");
  p.ui.press(Key::end);
  CHECK(p.ui.at("article.8").visible.empty());
  p.ui.press(Key::evidence);
  CHECK_FALSE(p.ui.at("article.8").visible.empty());
}

TEST_CASE("with reduced motion the article is at the evidence in the next frame") {
  PlayedRound p;
  p.ui.display().ui().reduced_motion = true;
  p.ui.digit(1);
  Input sure;
  sure.key = KeyPress{Key::answer, 3};
  p.ui.frame(sure);
  p.ui.frame();
  p.ui.frame();
  const float there = p.ui.at("article.8").rect.y;
  p.ui.settle();
  CHECK(p.ui.at("article.8").rect.y == there);
}

TEST_CASE("answers, verdicts and new questions have their sounds") {
  PlayedRound p;
  Input choose;
  choose.key = KeyPress{Key::answer, 1};
  CHECK(p.ui.frame(choose).cue == SoundCue::tick);
  Input sure;
  sure.key = KeyPress{Key::answer, 3};
  p.ui.frame(sure);
  CHECK(p.ui.frame().cue == SoundCue::stamp);
  Input next;
  next.key = kEnter;
  p.ui.frame(next);  // falls through to the default button
  p.ui.frame();      // which acts
  CHECK(p.ui.frame().cue == SoundCue::page);
}

TEST_CASE("any question can be passed, and Esc leaves the round") {
  PlayedRound p;
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
  PlayedRound p;
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
  PlayedRound p(kChoose, true, 700, 900);
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
  PlayedRound p(kChoose, true, 640, 480);
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
  PlayedRound p;
  const float top = p.ui.at("article.0").rect.y;
  p.ui.press(Key::page_down);
  CHECK(p.ui.at("article.0").rect.y < top - 400);
  p.ui.press(Key::home);
  CHECK(p.ui.at("article.0").rect.y == top);
}

TEST_CASE("no id stands twice on the screen but words set over two lines") {
  for (size_t seat = 0; seat < 10; ++seat) {
    PlayedRound p(seat);
    const auto& widgets = p.ui.display().tree().widgets();
    for (size_t i = 0; i < widgets.size(); ++i)
      for (size_t j = i + 1; j < widgets.size(); ++j)
        if (!widgets[i].id.starts_with("unit.")) CHECK(widgets[i].id != widgets[j].id);
  }
}

TEST_CASE("every control of every question can be reached by Tab, and by a gamepad's arrows") {
  constexpr Key kArrows[] = {Key::down, Key::up, Key::left, Key::right};
  for (size_t seat = 0; seat < 10; ++seat) {
    CAPTURE(seat);
    PlayedRound p(seat);
    auto stops = [&] {
      std::vector<std::string> ids;
      for (const Widget& w : p.ui.display().tree().widgets())
        if (w.focusable && w.enabled) ids.push_back(w.id);
      return ids;
    };
    for (const std::string& id : stops()) p.ui.focus(id);
    // From each place, arrows lead to all others: a walk over the graph of their moves.
    const std::vector<std::string> all = stops();
    std::vector<std::string> seen{all.front()};
    for (size_t i = 0; i < seen.size(); ++i)
      for (Key arrow : kArrows) {
        p.ui.display().ui().focus = seen[i];
        p.ui.settle();
        p.ui.press(by_pad(arrow));
        if (std::find(seen.begin(), seen.end(), p.ui.focused()) == seen.end())
          seen.push_back(p.ui.focused());
      }
    for (const std::string& id : all)
      CHECK_MESSAGE(std::find(seen.begin(), seen.end(), id) != seen.end(), id);
  }
}
