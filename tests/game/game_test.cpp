// The whole game by semantic id, without a renderer: rounds by mouse alone and by keyboard alone,
// from Home to the Summary, paused, killed and resumed.
#include "game/game.h"

#include "support/own_page.h"
#include "support/played.h"

using namespace stet;
using stet::test::DeskFixture;
using stet::test::Played;
using stet::test::UiDriver;

TEST_CASE("a round by mouse alone, from Home to the Summary and back") {
  for (auto [width, height] : {std::pair{1280, 720}, {700, 900}, {640, 480}}) {
    Played p(test::choose_pack(), width, height);
    CHECK(p.ui.at("edition.title").label == "Ferry fares to rise");
    p.ui.click("edition.play");
    for (int i = 0; i < 10; ++i) {
      REQUIRE(p.desk->screen() == ScreenName::play);
      p.by_mouse(1 + i % 3);
    }
    REQUIRE(p.desk->screen() == ScreenName::summary);
    CHECK(p.ui.at("figure.0").label == "right");
    CHECK(p.ui.at("headline").label.find("desk clears ") != std::string::npos);
    p.ui.click("home");
    CHECK(p.desk->screen() == ScreenName::home);
    CHECK(p.ui.find("open.go-on") == nullptr);
  }
}

TEST_CASE("a round by keyboard alone, from Home to the Summary and back") {
  Played p;
  p.ui.press(Key::activate);
  for (int i = 0; i < 10; ++i) {
    REQUIRE(p.desk->screen() == ScreenName::play);
    p.by_keyboard(1 + i % 3);
  }
  REQUIRE(p.desk->screen() == ScreenName::summary);
  p.ui.press(Key::activate);
  CHECK(p.desk->screen() == ScreenName::home);
}

TEST_CASE("Tab reaches everything on Home, Summary and Scores") {
  Played p;
  for (const char* id : {"scores", "edition.play", "settings", "own.paste", "own.path", "pack.0"})
    p.ui.focus(id);
  p.ui.focus("edition.play");
  p.ui.press(Key::activate);
  for (int i = 0; i < 10; ++i) p.by_keyboard(1);
  p.ui.focus("again");
  p.ui.focus("scores");
  p.ui.press(Key::activate);
  REQUIRE(p.desk->screen() == ScreenName::scores);
  CHECK(p.ui.at("skill.sourcing").value.find(" of 10 right") != std::string::npos);
  CHECK(p.ui.at("round.0").label == "Daily edition");
  p.ui.press(Key::back);
  CHECK(p.desk->screen() == ScreenName::home);
}

TEST_CASE("a paused round is offered first, and Enter goes on with it") {
  Played p;
  p.ui.press(Key::activate);
  p.by_keyboard(1);
  const std::string second = p.ui.at("stem").label;
  p.ui.press(Key::back);
  REQUIRE(p.desk->screen() == ScreenName::home);
  CHECK(p.ui.at("open.detail").label == "1 of 10 questions answered");
  p.ui.press(Key::activate);
  CHECK(p.ui.at("stem").label == second);
  p.ui.press(Key::back);
  p.ui.click("open.set-aside");
  CHECK(p.ui.find("open.go-on") == nullptr);
}

TEST_CASE("after a kill the round goes on with its options in the same places") {
  Played p;
  p.ui.click("edition.play");
  p.by_mouse(1);
  p.ui.click("answer.2");
  p.ui.click("sure.1");
  p.settle();
  std::vector<std::string> places;
  p.ui.click("next");
  for (int i = 1; i <= 3; ++i) places.push_back(p.ui.at("answer." + std::to_string(i)).label);
  const std::string third = p.ui.at("stem").label;
  const std::string left = p.desk.copy_of_home("left");

  p.desk.start(left);
  Game game(*p.desk, [] { return std::string(); });
  UiDriver ui([&](Frame& frame) { game.draw(frame); });
  CHECK(ui.at("open.detail").label == "2 of 10 questions answered");
  ui.press(Key::activate);
  CHECK(ui.at("stem").label == third);
  for (int i = 1; i <= 3; ++i)
    CHECK(ui.at("answer." + std::to_string(i)).label == places[static_cast<size_t>(i - 1)]);
}

TEST_CASE("an article is dropped, pasted by key or button, or named") {
  const std::string path = STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt";
  Played p;
  auto plays = [&] {
    p.settle();
    const bool playing = p.desk->screen() == ScreenName::play;
    if (playing) p.ui.press(Key::back);
    if (playing) p.ui.click("open.set-aside");
    return playing;
  };
  p.ui.drop(path);
  CHECK(plays());
  p.ui.paste(test::text_of(path));
  CHECK(plays());
  p.clipboard = test::text_of(path);
  p.ui.click("own.paste");
  CHECK(plays());
  CHECK_FALSE(p.ui.at("own.open").enabled);
  p.ui.click("own.path");
  p.ui.type(path);
  p.ui.click("own.open");
  CHECK(plays());
  p.ui.focus("own.path");
  p.ui.press(Key::activate);
  CHECK(plays());
}

TEST_CASE("on an article of one's own, what was set aside is restored where one reads") {
  Played p;
  p.ui.paste(test::own_page());
  p.settle();
  REQUIRE(p.desk->screen() == ScreenName::play);
  const std::string number = std::to_string(test::kCaptionBlock);
  const std::string turn = "turn." + number, said = "aside." + number;
  p.ui.focus(turn);  // scrolls there
  const float y = p.ui.at("article." + number).rect.y;
  p.ui.press(Key::activate);
  p.settle();
  CHECK(p.ui.at(said).label == "Restored, taken for: Caption");
  CHECK(p.ui.focused() == turn);
  CHECK(p.ui.at("article." + number).rect.y == doctest::Approx(y).epsilon(0.05));  // it stays put
  CHECK(p.desk->quiz()->given().empty());
  p.ui.press(Key::activate);
  p.settle();
  CHECK(p.ui.at(said).label == "Caption");
}

TEST_CASE("what went wrong is told on the screen until it is closed") {
  Played p;
  p.ui.drop("/nowhere");
  p.settle();
  CHECK(p.ui.at("message").label ==
        "/nowhere: can't be opened: No such file or directory; give the path of a file that holds "
        "an article or a pack");
  p.ui.click("message.close");
  CHECK(p.ui.find("message") == nullptr);
}

TEST_CASE("the banner stands above every screen while progress isn't being saved") {
  Played p;
  const std::string home = p.desk.folder().path() + "/blocked";
  std::filesystem::create_directories(home + "/profiles/default/journal.jsonl");
  p.desk.start(home);
  Game game(*p.desk, [] { return std::string(); });
  UiDriver ui([&](Frame& frame) { game.draw(frame); });
  CHECK(ui.at("banner").label.starts_with("Progress isn't being saved: "));
  ui.click("edition.play");
  CHECK(ui.find("banner") != nullptr);
  CHECK(ui.at("pause").rect.y >= ui.at("banner").rect.bottom());
}
