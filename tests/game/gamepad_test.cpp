// A gamepad as SDL sees one: plugged in while the game runs, played, and pulled out.
#include <SDL.h>
#include <doctest/doctest.h>

#include <algorithm>

#include "support/played.h"

using namespace stet;
using namespace stet::test;

namespace {

// A pad that SDL takes for real.
class Pad {
 public:
  Pad() {
    index_ = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                       SDL_CONTROLLER_BUTTON_MAX, 0);
    REQUIRE(index_ >= 0);
    stick_ = SDL_JoystickOpen(index_);
    REQUIRE(stick_ != nullptr);
  }
  ~Pad() { pull_out(); }
  void pull_out() {
    if (!stick_) return;
    SDL_JoystickClose(stick_);
    stick_ = nullptr;
    SDL_JoystickDetachVirtual(index_);
  }
  void hold(SDL_GameControllerButton button, bool down) {
    SDL_JoystickSetVirtualButton(stick_, button, down ? 1 : 0);
  }
  void push(SDL_GameControllerAxis axis, Sint16 value) {
    SDL_JoystickSetVirtualAxis(stick_, axis, value);
  }

 private:
  int index_ = -1;
  SDL_Joystick* stick_ = nullptr;
};

// The game behind the real loop, as in the window.
struct AtTheGame {
  AtTheGame() {
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    REQUIRE(SDL_InitSubSystem(SDL_INIT_VIDEO | SDL_INIT_GAMECONTROLLER) == 0);
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
  }
  ~AtTheGame() { SDL_QuitSubSystem(SDL_INIT_VIDEO | SDL_INIT_GAMECONTROLLER); }

  void step() {
    for (int i = 0; i < 6; ++i)
      loop.step([&](const Input& input, double) { return p.ui.frame(input); }, 1);
    p.ui.settle();
  }
  void press(Pad& pad, SDL_GameControllerButton button) {
    pad.hold(button, true);
    step();
    pad.hold(button, false);
    step();
  }

  Played p;
  Loop loop;
};

}  // namespace

TEST_CASE("a round is played by a pad that was plugged in, from Home to the Summary and back") {
  AtTheGame game;
  Pad pad;
  game.step();
  game.press(pad, SDL_CONTROLLER_BUTTON_A);  // the edition
  REQUIRE(game.p.desk->screen() == ScreenName::play);
  for (int question = 0; question < 10; ++question) {
    CAPTURE(question);
    const std::string right = "answer." + std::to_string(game.p.right_option());
    for (int i = 0; i < 20 && game.p.ui.focused() != right; ++i)
      game.press(pad, SDL_CONTROLLER_BUTTON_DPAD_DOWN);
    game.press(pad, SDL_CONTROLLER_BUTTON_A);
    CHECK(game.p.ui.at(right).value == "chosen");
    for (int i = 0; i < 20 && !game.p.ui.focused().starts_with("sure."); ++i)
      game.press(pad, SDL_CONTROLLER_BUTTON_DPAD_DOWN);
    while (game.p.ui.focused() != "sure.3") game.press(pad, SDL_CONTROLLER_BUTTON_DPAD_RIGHT);
    game.press(pad, SDL_CONTROLLER_BUTTON_A);
    game.p.settle();
    REQUIRE(game.p.desk->quiz()->given().size() == static_cast<size_t>(question) + 1);
    game.press(pad, SDL_CONTROLLER_BUTTON_A);  // next
  }
  CHECK(game.p.desk->quiz()->summary().right == 10);
  CHECK(game.p.desk->screen() == ScreenName::summary);
  game.press(pad, SDL_CONTROLLER_BUTTON_A);
  CHECK(game.p.desk->screen() == ScreenName::home);
}

TEST_CASE("the stick is a second cross, and other buttons have their meaning") {
  AtTheGame game;
  Pad pad;
  game.step();
  game.press(pad, SDL_CONTROLLER_BUTTON_BACK);
  CHECK(game.p.ui.find("help.title") != nullptr);
  game.press(pad, SDL_CONTROLLER_BUTTON_B);
  CHECK(game.p.ui.find("help.title") == nullptr);
  game.press(pad, SDL_CONTROLLER_BUTTON_RIGHTSTICK);
  CHECK(game.p.desk->screen() == ScreenName::settings);
  game.press(pad, SDL_CONTROLLER_BUTTON_B);
  CHECK(game.p.desk->screen() == ScreenName::home);
  const std::string before = game.p.ui.focused();
  pad.push(SDL_CONTROLLER_AXIS_LEFTY, 32'000);
  game.step();
  CHECK(game.p.ui.focused() != before);
}

TEST_CASE("a pad that is pulled out leaves the game to mouse and keys, and another is taken up") {
  AtTheGame game;
  {
    Pad pad;
    game.step();
    pad.hold(SDL_CONTROLLER_BUTTON_DPAD_DOWN, true);
    game.step();
    pad.pull_out();
    game.step();
  }
  CHECK(game.p.desk->screen() == ScreenName::home);
  Pad another;
  game.step();
  game.press(another, SDL_CONTROLLER_BUTTON_RIGHTSTICK);
  CHECK(game.p.desk->screen() == ScreenName::settings);
}
