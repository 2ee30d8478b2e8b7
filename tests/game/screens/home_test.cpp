#include "game/screens/home.h"

#include <doctest/doctest.h>

#include "support/played.h"

using namespace stet;
using stet::test::Played;

namespace {

// Home as it shows an article being read for so long.
bool shows_progress(double seconds) {
  const Edition edition;
  const Scorebook book;
  HomeView view;
  view.edition = &edition;
  view.book = &book;
  view.reading = "story.txt";
  view.reading_seconds = seconds;
  HomeState state;
  test::UiDriver ui([&](Frame& frame) { home_screen(frame, state, view, 0); });
  CHECK(ui.at("own.reading").label == "Reading story.txt, and thinking of questions…");
  return ui.find("own.progress") != nullptr;
}

}  // namespace

TEST_CASE("an article that takes longer than a second is read with a line that fills") {
  CHECK_FALSE(shows_progress(0.5));
  CHECK(shows_progress(1.5));
}

TEST_CASE("the first thing on Home is today's edition, with its stories") {
  Played p;
  CHECK(p.ui.at("edition.title").label == "Ferry fares to rise");
  CHECK(p.ui.at("edition.credit").label == "10 questions");
  CHECK(p.ui.at("edition.detail").label == "10 questions · about 5 min");
  CHECK(p.ui.at("masthead").label == "Stet");
}

TEST_CASE("nothing is drawn while Home, Scores, Players or Files lie idle") {
  Played p;
  auto rests = [&] {
    p.ui.settle();
    const FrameWish wish = p.ui.frame();
    return !wish.animate && !wish.wake_at;
  };
  CHECK(rests());
  p.ui.click("scores");
  CHECK(rests());
  p.ui.press(Key::back);
  p.ui.click("players");
  CHECK(rests());
  p.ui.press(Key::back);
  p.ui.press(Key::open);
  CHECK(rests());
  p.ui.press(Key::help);
  CHECK(rests());
  p.ui.press(Key::back);
  p.ui.press(Key::back);
  p.ui.click("mode.group");
  CHECK(rests());
}
