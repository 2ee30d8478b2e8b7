#include "game/speech.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "support/desk_fixture.h"
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

TEST_CASE("what is to be said goes to spd-say, which first stops what it says") {
  const TemporaryFolder folder;
  const std::string heard = folder.path() + "/heard";
  std::filesystem::permissions(
      folder.file("spd-say", "#!/bin/sh\necho \"$@\" >>" + heard + "\n"),
      std::filesystem::perms::owner_all);
  const std::string path = std::getenv("PATH");
  setenv("PATH", folder.path().c_str(), 1);
  CHECK(Speaker::is_installed());
  setenv("PATH", (folder.path() + "/none").c_str(), 1);
  CHECK_FALSE(Speaker::is_installed());
  setenv("PATH", (folder.path() + ":" + path).c_str(), 1);
  Speaker speaker;
  speaker.say("Who said it? \"$(date)\" -x");
  const std::string wanted = "-C\n-- Who said it? \"$(date)\" -x\n";
  for (int i = 0; i < 500 && text_of(heard) != wanted; ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  CHECK(text_of(heard) == wanted);
  setenv("PATH", path.c_str(), 1);
}
