// The Settings screen, within the whole game: what is chosen is a setting of the profile.
#include "game/screens/settings.h"

#include <SDL.h>

#include "game/game.h"
#include "support/desk_fixture.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

struct AtSettings {
  DeskFixture desk{choose_pack()};
  Game game{*desk, [] { return std::string(); }};
  UiDriver ui{[this](Frame& frame) { game.draw(frame); }};
  AtSettings() { ui.click("settings"); }

  // A key as the keyboard gives it.
  void press(int code, Key key = Key::answer) {
    Input input;
    input.code = code;
    input.key = KeyPress{key};
    ui.frame(input);
    ui.settle();
  }
};

}  // namespace

TEST_CASE("look and play are chosen by chip, and remembered") {
  AtSettings p;
  p.ui.click("theme.night-desk");
  p.ui.click("typeface.plain");
  p.ui.click("text-size.150");
  p.ui.click("motion.reduced");
  p.ui.click("certainty.off");
  p.ui.click("sound.on");
  CHECK(p.ui.at("theme.night-desk").value == "chosen");
  CHECK_FALSE(p.desk->asks_certainty());
  REQUIRE(p.desk->settle(5000));
  p.desk.start(p.desk.copy_of_home("later"));
  for (auto [key, value] : {std::pair{"theme", "night-desk"},
                            {"typeface", "plain"},
                            {"text-size", "150"},
                            {"motion", "reduced"},
                            {"certainty", "off"},
                            {"sound", "on"}})
    CHECK(p.desk->setting(key, "") == value);
}

TEST_CASE("what isn't installed can't be chosen, and it is told how to have it") {
  AtSettings p;
  CHECK_FALSE(p.ui.at("speech.on").enabled);
  CHECK(p.ui.at("settings.speech.missing").label ==
        "To be read to, install the package speech-dispatcher.");
}

TEST_CASE("a command is given another key") {
  AtSettings p;
  p.ui.click("key.swap");
  p.press(SDLK_j);
  CHECK(p.desk->setting("key.swap", "") == "J");
  CHECK(KeyMap::from([&](const std::string& key) { return p.desk->setting(key, ""); })
            .command_of(SDLK_j) == Key::swap);
}

TEST_CASE("a key that has a meaning of its own is refused, with the reason") {
  AtSettings p;
  p.ui.click("key.pass");
  CHECK(p.ui.at("key.pass").value == "Press a key now. Esc keeps 0.");
  p.press(SDLK_3);
  CHECK(p.ui.at("key.pass").value ==
        "3 always means something else. Press another key, or Esc.");
  p.press(SDLK_p);
  CHECK(p.desk->setting("key.pass", "") == "P");
  CHECK(p.desk->screen() == ScreenName::settings);
}

TEST_CASE("a key that another command has is refused once, and swapped when pressed again") {
  AtSettings p;
  p.ui.click("key.help");
  p.press(SDLK_F6, Key::swap);
  CHECK(p.ui.at("key.help").value ==
        "F6 is taken: More room for article or question. Press it again to swap the two keys, or "
        "press another.");
  p.press(SDLK_F6, Key::swap);
  CHECK(p.desk->setting("key.help", "") == "F6");
  CHECK(p.desk->setting("key.swap", "") == "F1");
}

TEST_CASE("Esc keeps the key, then leaves for where one came from") {
  AtSettings p;
  p.ui.click("key.help");
  p.press(SDLK_ESCAPE, Key::back);
  CHECK(p.ui.at("key.help").value.empty());
  CHECK(p.desk->screen() == ScreenName::settings);
  p.ui.press(Key::back);
  CHECK(p.desk->screen() == ScreenName::home);
  p.ui.click("edition.play");
  p.ui.press(Key::settings);
  CHECK(p.desk->screen() == ScreenName::settings);
  p.ui.click("leave");
  CHECK(p.desk->screen() == ScreenName::play);
}
