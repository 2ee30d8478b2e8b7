// The whole game on a desk of its own, played by semantic id.
#pragma once

#include "game/game.h"
#include "support/desk_fixture.h"
#include "support/ui_driver.h"

namespace stet::test {

struct Played {
  explicit Played(const Pack& pack = choose_pack(), int width = 1280, int height = 720)
      : desk(pack),
        game(
            *desk, [this] { return clipboard; }, false, desk.folder().path()),
        ui([this](Frame& frame) { game.draw(frame); }, width, height) {}

  // What the loop does when the recorder wakes it.
  void settle() {
    REQUIRE(desk->settle(20'000));
    ui.settle();
  }
  void by_mouse(int option, int sure = 3) {
    ui.click("answer." + std::to_string(option));
    ui.click("sure." + std::to_string(sure));
    settle();
    ui.click("next");
  }
  void by_keyboard(int option, int sure = 3) {
    ui.digit(option);
    ui.digit(sure);
    settle();
    ui.press(Key::activate);
  }
  // The place on screen of the right option of a choose question, 1 for the first.
  int right_option() {
    const auto& choose = std::get<Choose>(desk->quiz()->question().shape);
    const auto& order = desk->quiz()->seat().order;
    for (size_t i = 0; i < order.size(); ++i)
      if (choose.options[order[i]].right) return static_cast<int>(i) + 1;
    return 0;
  }
  int wrong_option() { return right_option() == 1 ? 2 : 1; }

  std::string clipboard;
  DeskFixture desk;
  Game game;
  UiDriver ui;
};

}  // namespace stet::test
