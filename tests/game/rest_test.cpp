// Rest: once nothing moves, no screen asks for another frame.
#include <doctest/doctest.h>

#include "game/game.h"
#include "support/desk_fixture.h"
#include "support/ferry_round.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

void check_rest(UiDriver& ui) {
  ui.settle();
  const FrameWish wish = ui.frame();
  CHECK_FALSE(wish.animate);
  CHECK_FALSE(wish.wake_at.has_value());
  CHECK_FALSE(wish.quit);
}

}  // namespace

TEST_CASE("every screen comes to rest, with the mouse and the focus anywhere") {
  DeskFixture desk(choose_pack());
  Game game(*desk, [] { return std::string(); });
  UiDriver ui([&](Frame& frame) { game.draw(frame); });
  auto everywhere = [&](ScreenName screen) {
    REQUIRE(desk->screen() == screen);
    check_rest(ui);
    for (const Widget& widget : std::vector<Widget>(ui.display().tree().widgets())) {
      ui.move_to(widget.rect.middle());
      check_rest(ui);
    }
    for (size_t i = ui.display().tree().widgets().size(); i > 0; --i) {
      ui.press(Key::focus_next);
      check_rest(ui);
    }
  };
  everywhere(ScreenName::home);
  ui.press(Key::settings);
  everywhere(ScreenName::settings);
  ui.press(Key::back);
  ui.click("scores");
  everywhere(ScreenName::scores);
  ui.press(Key::back);
  ui.click("edition.play");
  everywhere(ScreenName::play);
  for (int i = 0; i < 10; ++i) {
    ui.click("pass");
    REQUIRE(desk->settle(5000));
    ui.settle();
    if (i == 0) everywhere(ScreenName::play);
    ui.click("next");
  }
  everywhere(ScreenName::summary);
}

TEST_CASE("every shape comes to rest, asked and explained, at two sizes") {
  for (size_t seat = 0; seat < 10; ++seat)
    for (auto [width, height] : {std::pair{1280, 720}, {640, 480}}) {
      PlayTable table(true, seat);
      UiDriver ui([&](Frame& frame) { table.draw(frame); }, width, height);
      check_rest(ui);
      ui.press(Key::pass);
      check_rest(ui);
    }
}
