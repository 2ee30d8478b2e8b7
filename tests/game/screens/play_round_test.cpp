// A round at the desk, on screen: played by keyboard alone and by mouse alone, journalled, left
// and taken up again.
#include "game/screens/play_round.h"

#include <doctest/doctest.h>

#include "support/ferry_round.h"
#include "support/temporary_folder.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

struct Played {
  std::unique_ptr<Desk> desk;
  PlayState state;
  UiDriver ui;

  explicit Played(const std::string& home)
      : desk(open_at(home)), ui([this](Frame& frame) { play_round(frame, state, *desk); }) {}

  static std::unique_ptr<Desk> open_at(const std::string& home) {
    auto desk =
        Desk::open({data_folder(), Places{home}, [] { return int64_t{1'770'000'000'000}; }});
    REQUIRE(desk.has_value());
    return std::move(*desk);
  }
  void saved() {  // the answer is in the journal and its verdict on screen
    REQUIRE(desk->settle(5000));
    ui.settle();
    REQUIRE(ui.find("verdict") != nullptr);
  }
};

Pack choices() {  // the questions that are answered with one key
  Pack pack = ferry_fares_pack();
  pack.questions = {pack.questions[0], pack.questions[2]};
  return pack;
}

}  // namespace

TEST_CASE("a round is played by keyboard alone to its end") {
  const TemporaryFolder home;
  Played p(home.path());
  p.desk->play(choices(), 1);
  p.ui.settle();
  for (int i = 0; i < 2; ++i) {
    p.ui.digit(1);
    p.ui.digit(3);
    p.saved();
    p.ui.press(Key::activate);
  }
  CHECK(p.desk->screen() == ScreenName::summary);
  CHECK(p.desk->history().outcomes.size() == 2);
}

TEST_CASE("a round is played by mouse alone to its end") {
  const TemporaryFolder home;
  Played p(home.path());
  p.desk->play(choices(), 1);
  p.ui.settle();
  for (int i = 0; i < 2; ++i) {
    p.ui.click(p.ui.find("answer.none") ? "answer.none" : "answer.1");
    p.ui.click("sure.2");
    p.saved();
    p.ui.click("next");
  }
  CHECK(p.desk->screen() == ScreenName::summary);
}

TEST_CASE("progress tells what was right and wrong, and the article names its paper") {
  const TemporaryFolder home;
  Played p(home.path());
  p.desk->play(choices(), 1);
  p.ui.settle();
  CHECK(p.ui.at("progress").value == "0 of 2 answered");
  p.ui.click("pass");
  p.saved();
  CHECK(p.ui.at("progress").value == "1 of 2 answered");
  CHECK(p.ui.at("article.0").label == "Adult fare on the Ostrey ferry to rise to £5.60");
}

TEST_CASE("Esc leaves the round open, and another start takes it up where it was") {
  const TemporaryFolder home;
  REQUIRE(keep_pack(Places{home.path()}, choices()).has_value());
  {
    Played p(home.path());
    p.desk->play(choices(), 1);
    p.ui.settle();
    p.ui.click("pass");
    p.saved();
    p.ui.press(Key::activate);
    p.ui.press(Key::back);
    CHECK(p.desk->screen() == ScreenName::home);
  }
  Played again(home.path());
  REQUIRE(again.desk->left_open().has_value());
  again.desk->continue_round();
  CHECK(again.desk->message() == "");
  again.ui.settle();
  CHECK(again.ui.at("progress").value == "1 of 2 answered");
}
