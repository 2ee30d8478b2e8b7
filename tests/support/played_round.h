// The round of the ferry on the Play screen, at one of its seats, with somebody at the controls.
#pragma once

#include "game/screens/play.h"
#include "support/ferry_round.h"
#include "support/ui_driver.h"

namespace stet::test {

enum Seats { kChoose, kStrike, kIntact, kEvidence, kSort, kNumber, kSelect, kMatch, kOrder, kText };

struct PlayedRound {
  PlayTable table;
  UiDriver ui;
  explicit PlayedRound(size_t seat = 0, bool certainty = true, int width = 1280, int height = 720)
      : table(certainty, seat), ui([this](Frame& frame) { table.draw(frame); }, width, height) {}
  const Given& given() { return table.quiz().given().back(); }
};

inline constexpr KeyPress kEnter{Key::activate};
inline constexpr KeyPress kSpace{Key::activate, 0, 0, true};

}  // namespace stet::test
