// A full round of every mode by semantic id, by mouse and by keys.
#include "support/outcomes.h"
#include "support/played.h"

using namespace stet;
using stet::test::Played;

namespace {

// Ten choose questions in each of two skills.
Pack two_skills() {
  Pack pack = test::choose_pack();
  const auto first = pack.questions;
  for (Question question : first) {
    question.id[0] = '1';
    question.skill = "quoting";
    question.kind = "finish-the-quote";
    pack.questions.push_back(question);
  }
  return pack;
}

}  // namespace

TEST_CASE("the daily edition: ten questions, and again the same ten in the same places") {
  Played p;
  p.ui.click("edition.play");
  const RoundPlan first = p.desk->quiz()->plan();
  CHECK(first.mode == Mode::daily);
  for (int i = 0; i < 10; ++i) p.by_keyboard(p.right_option());
  REQUIRE(p.desk->screen() == ScreenName::summary);
  p.ui.click("home");
  CHECK(p.ui.at("edition.detail").label.ends_with(" · best 100 %"));
  p.ui.click("edition.play");
  CHECK(p.desk->quiz()->plan().seats == first.seats);
}

TEST_CASE("practice of a skill, from its row") {
  Played p(two_skills());
  p.ui.click("skill.quoting");
  REQUIRE(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->quiz()->plan().title == "Practice: quoting");
  for (int i = 0; i < 10; ++i) {
    CHECK(p.desk->quiz()->question().skill == "quoting");
    p.by_mouse(1);
  }
  CHECK(p.desk->screen() == ScreenName::summary);
}

TEST_CASE("a shift ends with its third strike, which its title counts") {
  Played p(two_skills());
  p.ui.click("mode.shift");
  REQUIRE(p.desk->quiz()->size() == 20);
  p.by_keyboard(p.right_option());
  CHECK(p.ui.at("pause").label == "‹ Shift · 0 of 3 strikes");
  p.by_keyboard(p.wrong_option());
  p.by_keyboard(p.wrong_option());
  CHECK(p.ui.at("pause").label == "‹ Shift · 2 of 3 strikes");
  p.by_keyboard(p.wrong_option());
  REQUIRE(p.desk->screen() == ScreenName::summary);
  CHECK(p.ui.at("mode.line").label == "Three strikes: the shift ended at question 4.");
  p.ui.click("home");
  CHECK_FALSE(p.desk->left_open());
  CHECK(p.ui.at("mode.shift").value.find("best 1") != std::string::npos);
}

TEST_CASE("a shift that was struck out but not ended, as by a kill, ends at once") {
  Played p(two_skills());
  p.ui.click("mode.shift");
  for (int i = 0; i < 2; ++i) p.by_keyboard(p.wrong_option());
  p.ui.digit(p.wrong_option());
  p.ui.digit(3);
  p.settle();
  const std::string left = p.desk.copy_of_home("left");
  p.desk.start(left);
  REQUIRE(p.desk->left_open());
  p.desk->continue_round();
  CHECK(p.desk->screen() == ScreenName::summary);
  p.desk->go_home();
  CHECK_FALSE(p.desk->left_open());
}

TEST_CASE("a review brings back what was missed the day before, certain but wrong first") {
  Played p;
  CHECK_FALSE(p.ui.at("mode.review").enabled);
  p.ui.click("edition.play");
  for (int i = 0; i < 10; ++i) {
    const bool miss = i == 3 || i == 6;
    p.by_keyboard(miss ? p.wrong_option() : p.right_option(), i == 3 ? 1 : 3);
  }
  const std::string unsure = p.desk->history().outcomes[3].question_id;
  const std::string certain = p.desk->history().outcomes[6].question_id;
  p.ui.click("home");
  CHECK(p.ui.at("mode.review").value == "Nothing is due until tomorrow");
  p.desk.now += test::kDay;
  p.ui.settle();
  CHECK(p.ui.at("mode.review").value.starts_with("2 missed questions and 1 skill due"));
  p.ui.click("mode.review");
  REQUIRE(p.desk->screen() == ScreenName::play);
  CHECK(p.desk->quiz()->question(0).id == certain);
  CHECK(p.desk->quiz()->question(1).id == unsure);
  while (p.desk->screen() == ScreenName::play) p.by_keyboard(p.right_option());
  CHECK(p.desk->screen() == ScreenName::summary);
}

TEST_CASE("the mix-up opens with seven of ten in each skill") {
  Played p(two_skills());
  CHECK_FALSE(p.ui.at("mode.mix-up").enabled);
  for (const char* skill : {"skill.sourcing", "skill.quoting"}) {
    p.ui.click(skill);
    for (int i = 0; i < 10; ++i) p.by_keyboard(i < 7 ? p.right_option() : p.wrong_option(), 1);
    p.ui.click("home");
  }
  REQUIRE(p.ui.at("mode.mix-up").enabled);
  p.ui.click("mode.mix-up");
  REQUIRE(p.desk->quiz()->size() == 14);
  CHECK(p.desk->quiz()->question(0).skill != p.desk->quiz()->question(1).skill);
  while (p.desk->screen() == ScreenName::play) p.by_keyboard(p.right_option());
  CHECK(p.desk->screen() == ScreenName::summary);
}

TEST_CASE("a race against a ghost, then against the best round of one's own") {
  Played p;
  CHECK(p.ui.find("ghost.best") == nullptr);
  p.ui.click("ghost.otto");
  REQUIRE(p.desk->rival().size() == 10);
  CHECK(p.ui.at("pause").label.starts_with("‹ Ghost: Otto · you 0, they "));
  for (int i = 0; i < 10; ++i) p.by_keyboard(p.right_option());
  CHECK(p.ui.at("mode.line").label.starts_with("You beat Otto, 30 to "));
  CHECK(p.ui.at("race").value.starts_with("You 30, Otto "));
  p.ui.click("home");
  p.ui.click("ghost.best");
  for (int i = 0; i < 10; ++i) p.by_keyboard(p.right_option());
  CHECK(p.ui.at("mode.line").label == "You and your best are level, 30 to 30.");
}

TEST_CASE("a class before a projector: article, question, hands, answer, result") {
  Played p;
  p.ui.click("mode.group");
  REQUIRE(p.desk->screen() == ScreenName::group);
  CHECK(p.ui.at("group.headline").label == "Ferry fares to rise");
  p.ui.press(Key::activate);
  for (int i = 0; i < 10; ++i) {
    CHECK(p.ui.at("progress").value == std::to_string(i + 1) + " of 10");
    const int right = p.right_option(), wrong = p.wrong_option();
    for (int hand = 0; hand < 3; ++hand) p.ui.letter(static_cast<char>('A' + right - 1));
    p.ui.click("choice." + std::to_string(wrong) + ".more");
    p.ui.click("choice." + std::to_string(wrong) + ".more");
    p.ui.click("choice." + std::to_string(wrong) + ".less");
    CHECK(p.ui.at("choice." + std::to_string(right)).value == "3");
    p.ui.click("group.reveal");
    CHECK(p.ui.at("choice." + std::to_string(right)).value == "3, right");
    CHECK(p.ui.find("group.explanation") != nullptr);
    p.ui.click("group.next");
  }
  CHECK(p.ui.at("headline").label == "The class was right 30 of 40 times: 75 %");
  p.ui.click("home");
  CHECK(p.desk->screen() == ScreenName::home);
  CHECK(p.desk->history().outcomes.empty());
  CHECK_FALSE(p.desk->left_open());
  const auto items = p.desk->items();
  REQUIRE(items.size() == 10);
  CHECK(items[0].attempts == 4);
  CHECK(items[0].facility == doctest::Approx(75));
}

TEST_CASE("what a class reads grows with the picture, what the host presses doesn't") {
  auto heights = [](int width, int height) {
    Played p(test::choose_pack(), width, height);
    p.ui.click("mode.group");
    if (p.ui.find("group.question")) p.ui.press(Key::activate);
    return std::pair{p.ui.at("stem").rect.h, p.ui.at("group.reveal").rect.h};
  };
  const auto [stem, button] = heights(1280, 720);
  const auto [large_stem, large_button] = heights(1920, 1080);
  CHECK(large_stem == doctest::Approx(1.5 * stem).epsilon(0.05));
  CHECK(large_button == button);
}

TEST_CASE("the first run is one question, played, of which nothing is kept") {
  test::DeskFixture fixture(test::choose_pack());
  auto desk = Desk::open({fixture.folder().path() + "/data",
                          Places{fixture.home() + "-new"},
                          [&] { return fixture.now += 1000; },
                          {},
                          true});
  REQUIRE(desk);
  Game game(**desk, [] { return std::string(); });
  test::UiDriver ui([&](Frame& frame) { game.draw(frame); });
  REQUIRE((*desk)->screen() == ScreenName::welcome);
  CHECK(ui.at("welcome.title").label == "Welcome to the copy desk");
  ui.digit(1);
  CHECK(ui.at("welcome.title").label == "How sure are you?");
  ui.digit(2);
  CHECK(ui.at("welcome.title").label == "There it is");
  ui.press(Key::activate);
  CHECK((*desk)->screen() == ScreenName::home);
  CHECK((*desk)->history().outcomes.empty());
  CHECK((*desk)->setting("welcomed", "no") == "yes");
}

TEST_CASE("the first run can be skipped by click and by Esc, and comes once") {
  for (bool by_key : {true, false}) {
    test::DeskFixture fixture(test::choose_pack());
    const DeskSetup setup{fixture.folder().path() + "/data",
                          Places{fixture.home() + "-new"},
                          [&] { return fixture.now += 1000; },
                          {},
                          true};
    {
      auto desk = Desk::open(setup);
      Game game(**desk, [] { return std::string(); });
      test::UiDriver ui([&](Frame& frame) { game.draw(frame); }, 640, 480);
      if (by_key)
        ui.press(Key::back);
      else
        ui.click("welcome.skip");
      CHECK((*desk)->screen() == ScreenName::home);
      REQUIRE((*desk)->settle(20'000));
    }
    CHECK((*Desk::open(setup))->screen() == ScreenName::home);
  }
}
