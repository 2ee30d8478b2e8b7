// Scores, players, files and help, by semantic id.
#include "game/screens/scores.h"

#include <chrono>

#include "support/long_journal.h"
#include "support/played.h"

using namespace stet;
using stet::test::Played;

namespace {

void play_an_edition(Played& p) {
  p.ui.click("edition.play");
  for (int i = 0; i < 10; ++i)
    p.by_keyboard(i < 6 ? p.right_option() : p.wrong_option(), i < 8 ? 3 : 1);
  p.ui.click("scores");
  REQUIRE(p.desk->screen() == ScreenName::scores);
}

}  // namespace

TEST_CASE("how you read: skills, certainty and days have their values in words") {
  Played p;
  play_an_edition(p);
  CHECK(p.ui.at("skill.sourcing").value == "A 40 of the last 10 answers, 6 of 10 right");
  CHECK(p.ui.at("calibration.3").value ==
        "When certain you were right 75 % of 8 times: slightly overconfident.");
  CHECK(p.ui.at("calibration.1").value == "When unsure: 2 so far, shown from 5 on.");
  CHECK(p.ui.at("days.words").label == "1 day in a row; the longest run, 1 day.");
  p.ui.focus("calendar");
  CHECK(p.ui.at("days.words").label == "3 Feb 2015: 6 of 10 right.");
  p.ui.press(Key::left);
  CHECK(p.ui.at("days.words").label == "27 Jan 2015: nothing played.");
  CHECK(p.ui.at("round.0").label == "Daily edition");
}

TEST_CASE("past answers: filtered, opened with evidence, asked again") {
  Played p;
  play_an_edition(p);
  p.ui.click("sheet.answers");
  CHECK(p.ui.at("past.count").label.starts_with("10 answers, latest first."));
  p.ui.click("filter.missed");
  CHECK(p.ui.at("past.count").label.starts_with("4 answers"));
  p.ui.click("filter.certain");
  CHECK(p.ui.at("past.count").label.starts_with("2 answers"));
  CHECK(p.ui.at("past.0").value == "3 Feb 2015 · Who said it? · missed · certain");
  p.ui.click("past.0");
  REQUIRE(p.desk->screen() == ScreenName::past);
  CHECK(p.ui.at("next").label == "Back to the answers");
  CHECK(p.ui.find("progress") == nullptr);  // there is only the one
  CHECK(p.ui.at("pause").label == "‹ Past answers");
  CHECK(p.ui.find("verdict") != nullptr);
  const size_t before = p.desk->history().rounds.size();
  p.ui.press(Key::back);
  REQUIRE(p.desk->screen() == ScreenName::scores);
  CHECK(p.desk->history().rounds.size() == before);
  CHECK(p.ui.at("filter.certain").value == "chosen");
  p.ui.click("past.replay");
  REQUIRE(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->quiz()->size() == 2);
  CHECK(p.desk->quiz()->plan().title == "Once more");
}

TEST_CASE("questions as items: asked, facility, and what discrimination needs") {
  Played p;
  play_an_edition(p);
  p.ui.click("sheet.items");
  CHECK(p.ui.at("item.0").value == "asked 1, facility 0 %, discrimination needs 10");
}

TEST_CASE("honours: the rank, what is missing to the next, badges with their count") {
  Played p;
  play_an_edition(p);
  p.ui.click("sheet.honours");
  CHECK(p.ui.at("rank").label == "Intern");
  CHECK(p.ui.at("rank.missing.0").label == "10 more answers");
  CHECK(p.ui.at("rank.1").value == "here");
  CHECK(p.ui.at("badge.desks").value == "1 of 7: Be right in each of the seven skills");
}

TEST_CASE("ten thousand past answers open within 100 ms, and only rows in sight are recorded") {
  const Pack pack = test::choose_pack();
  test::DeskFixture desk(pack);
  std::filesystem::create_directories(desk.profile());
  std::ofstream(desk.profile() + "/journal.jsonl", std::ios::trunc)
      << test::long_journal(pack, 1000, test::kMorning);
  desk.start(desk.home());
  REQUIRE(desk->history().outcomes.size() == 10'000);
  Game game(*desk, [] { return std::string(); });
  test::UiDriver ui([&](Frame& frame) { game.draw(frame); });
  const auto before = std::chrono::steady_clock::now();
  desk->show_scores();
  ui.frame();
  const auto opened = std::chrono::steady_clock::now() - before;
  ui.settle();
  const auto clicked = std::chrono::steady_clock::now();
  ui.click("sheet.answers");
  const auto listed = std::chrono::steady_clock::now() - clicked;
  using std::chrono::milliseconds;
  CHECK(std::chrono::duration_cast<milliseconds>(opened).count() <= 100);
  CHECK(std::chrono::duration_cast<milliseconds>(listed).count() <= 100);
  CHECK(ui.find("past.0") != nullptr);
  CHECK(ui.display().tree().widgets().size() < 60);

  ui.press(Key::end);
  CHECK(ui.find("past.9999") != nullptr);
  CHECK(ui.find("past.0") == nullptr);
  const auto scrolled = std::chrono::steady_clock::now();
  for (int i = 0; i < 100; ++i) ui.wheel({640, 400}, 3);
  const auto frames = std::chrono::steady_clock::now() - scrolled;
  CHECK(std::chrono::duration_cast<milliseconds>(frames).count() < 100 * 4 * 4);
  CHECK(ui.display().tree().widgets().size() < 60);
}

TEST_CASE("Tab goes on through a list longer than the window") {
  Played p(test::choose_pack(), 640, 480);
  play_an_edition(p);
  p.ui.click("sheet.answers");
  p.ui.focus("past.9");
  const Widget& last = p.ui.at("past.9");
  CHECK(last.visible.h == last.rect.h);
  p.ui.press(Key::activate);
  CHECK(p.desk->screen() == ScreenName::past);
}

TEST_CASE("players: added, renamed, switched, each with scores of their own") {
  Played p;
  play_an_edition(p);
  p.ui.click("home");
  p.ui.click("players");
  REQUIRE(p.desk->screen() == ScreenName::players);
  CHECK(p.ui.at("player.0").label == "You");
  p.ui.click("player.rename");
  p.ui.type("Bo");
  p.ui.click("player.rename.do");
  CHECK(p.desk->player().name == "Bo");
  p.ui.click("player.new");
  p.ui.type("Ada");
  p.ui.press(Key::activate);
  REQUIRE(p.desk->screen() == ScreenName::home);
  CHECK(p.desk->player().name == "Ada");
  CHECK(p.ui.at("players").label == "Ada");
  CHECK(p.desk->history().outcomes.empty());
  p.ui.click("players");
  p.ui.click("player.new");
  p.ui.type("ada");
  p.ui.click("player.new.do");
  CHECK(p.ui.at("message").label == "There is a player called Ada already; choose another name");
  p.ui.click("player.1");
  CHECK(p.desk->player().name == "Bo");
  CHECK(p.desk->history().outcomes.size() == 10);
  // Whoever played last plays at the next start.
  p.desk.start(p.desk.home());
  CHECK(p.desk->player().name == "Bo");
}

TEST_CASE("an article is chosen from a folder, by keys alone") {
  Played p;
  p.desk.folder().file("story.txt",
                       test::text_of(STET_SOURCE_DIR "/questions/harbour-ledger/ferry-fares.txt"));
  p.desk.folder().file("picture.png", "x");
  p.ui.press(Key::open);
  REQUIRE(p.desk->screen() == ScreenName::files);
  CHECK(p.ui.at("folder.path").label == p.desk.folder().path());
  CHECK(p.ui.at("file.0").label == "data");
  CHECK(p.ui.at("file.2").label == "story.txt");
  CHECK(p.ui.find("file.3") == nullptr);
  p.ui.focus("file.0");
  p.ui.press(Key::activate);
  CHECK(p.ui.at("folder.path").label == p.desk.folder().path() + "/data");
  p.ui.focus("folder.up");
  p.ui.press(Key::activate);
  p.ui.focus("file.2");
  p.ui.press(Key::activate);
  p.settle();
  CHECK(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->quiz()->plan().mode == Mode::own);
}

TEST_CASE("? opens the keys of every screen, and Esc leaves them where they were") {
  Played p;
  auto helped = [&](const char* title) {
    p.ui.press(Key::help);
    CHECK(p.ui.at("help.title").label == title);
    CHECK(p.ui.find("help.0") != nullptr);
    p.ui.press(Key::back);
    CHECK(p.ui.find("help.title") == nullptr);
  };
  helped("At the desk");
  p.ui.press(Key::open);
  helped("Files");
  p.ui.press(Key::back);
  p.ui.click("players");
  helped("Players");
  p.ui.press(Key::back);
  p.ui.click("settings");
  helped("Settings");
  p.ui.press(Key::back);
  p.ui.click("write");
  helped("Writing a pack");
  p.ui.press(Key::back);
  p.ui.click("mode.group");
  helped("In front of a class");
  p.ui.press(Key::back);
  p.ui.click("edition.play");
  helped("In a round");
  for (int i = 0; i < 10; ++i) p.by_keyboard(1);
  helped("After a round");
  p.ui.click("scores");
  helped("Scores");
  p.ui.click("sheet.answers");
  p.ui.click("past.0");
  helped("A past answer");
  p.ui.press(Key::back);
  p.ui.click("help");
  CHECK(p.ui.at("help.title").label == "Scores");
  p.ui.click("help.close");
  CHECK(p.ui.find("help.title") == nullptr);
}

TEST_CASE("the sheet names the keys that the player has chosen") {
  Played p;
  p.ui.press(Key::help);
  CHECK(p.ui.at("help.everywhere.4").label == "F9");
  CHECK(p.ui.at("help.everywhere.3").label == "Page Up, Page Down");
  CHECK(p.ui.at("help.everywhere.6").label == "?, F1");
  p.ui.press(Key::back);
  p.desk->set("key.settings", "F12");
  p.desk->set("key.pass", "P");
  p.ui.press(Key::help);
  CHECK(p.ui.at("help.everywhere.4").label == "F12");
  CHECK(p.ui.at("help.everywhere.4").value == "the settings");
  p.ui.press(Key::back);
  p.ui.click("edition.play");
  p.ui.press(Key::help);
  CHECK(p.ui.at("help.4").label == "P");
  CHECK(p.ui.at("help.4").value == "pass");
}

TEST_CASE("Tab reaches every control of Home and of each sheet of Scores") {
  Played p;
  for (const char* id :
       {"players", "scores", "help", "edition.play", "mode.shift", "ghost.mara", "mode.group",
        "skill.sourcing", "pack.0", "own.paste", "own.browse", "own.path"})
    p.ui.focus(id);
  play_an_edition(p);
  for (const char* id :
       {"home", "help", "sheet.answers", "skill.sourcing", "calibration.2", "calendar"})
    p.ui.focus(id);
  p.ui.click("sheet.answers");
  for (const char* id : {"filter.missed", "past.replay", "past.0"}) p.ui.focus(id);
}
