#include "game/speech.h"

#include <doctest/doctest.h>

#include "support/ferry_round.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

struct Heard {
  PlayTable table{true, 0};
  UiDriver ui{[this](Frame& frame) { table.draw(frame); }};
  Announcer announcer;
  std::string next(bool again = false) {
    return announcer.next(ui.display().tree(), again);
  }
};

}  // namespace

TEST_CASE("a question is told with its options, and then only what is new") {
  Heard h;
  CHECK(h.next() ==
        "WHO SAID IT?\nWho said: “We are charging people to go to the doctor”?\nTamsin "
        "Oyelaran.\nIdris Vane.\nOonagh Petrie.\nThe article doesn’t say");
  CHECK(h.next() == "");
  h.ui.press(Key::down);
  CHECK(h.next() == "‹ Daily edition");
  h.ui.digit(2);
  CHECK(h.next() == "Idris Vane, chosen");
  h.ui.digit(3);
  CHECK(h.next() ==
        "Not quite.\nCouncillor Tamsin Oyelaran said it. Find the speaker before you weigh the "
        "words.\nTamsin Oyelaran, right.\nIdris Vane, wrong");
  CHECK(h.next(true).find("WHO SAID IT?") == 0);
}
