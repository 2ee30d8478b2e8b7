// The walk over the screens of the showcase.
#include <doctest/doctest.h>

#include "support/showcase.h"

namespace stet::test {

namespace {

using Take = std::function<void(const std::string&)>;

void beside_the_game(Showcase& game, const Take& take) {
  game.press(Key::help);
  take("help");
  game.press(Key::back);
  game.click("players");
  take("players");
  game.click("player.new");
  game.click("player.new.letters");
  take("letters");
  game.press(Key::back);
  game.go_home();
  game.click("scores");
  take("scores-reading");
  for (const char* sheet : {"answers", "items", "honours"}) {
    game.click(std::string("sheet.") + sheet);
    take(std::string("scores-") + sheet);
  }
  game.click("sheet.answers");
  game.click("past.2");
  take("past");
  game.press(Key::back);
  game.go_home();
}

void with_a_class(Showcase& game, const Take& take) {
  game.click("mode.group");
  take("group-article");
  game.press(Key::activate);
  for (char letter : {'A', 'A', 'A', 'B'}) game.ui().letter(letter);
  take("group-question");
  game.click("group.reveal");
  take("group-answer");
  while (game.ui().find("group.reveal") || game.ui().find("group.next") ||
         game.ui().find("group.question"))
    game.press(Key::activate);
  take("group-result");
  game.go_home();
}

void a_race(Showcase& game, const Take& take) {
  game.click("ghost.otto");
  game.pass();
  take("race");
  while (game.desk().screen() == ScreenName::play) game.pass();
  take("race-summary");
  game.press(Key::back);
}

void the_edition(Showcase& game, const Take& take) {
  game.click("edition.play");
  game.pass();
  game.press(Key::back);
  take("home-left-open");
  game.click("open.go-on");
  while (game.desk().screen() == ScreenName::play) game.pass();
  take("summary");
  game.press(Key::back);
}

// Where the panes stand one behind another.
void bring_to_front(Showcase& game, const std::string& pane) {
  if (game.ui().find(pane)) game.click(pane);
}

void at_the_writing_desk(Showcase& game, const Take& take) {
  game.click("write");
  take("editor-start");
  game.click("editor.pack.1");
  bring_to_front(game, "front.form");
  take("editor-question");
  game.click("side.article");
  take("editor-evidence");
  bring_to_front(game, "front.list");
  game.click("part.articles");
  take("editor-articles");
  game.click("editor.save-as");
  game.press(Key::select_all);
  game.ui().type("/home/ada/packs/curlews.stet.json");
  take("editor-save-as");
}

}  // namespace

void walk_over_screens(Showcase& game, const Take& take) {
  take("home");
  beside_the_game(game, take);
  with_a_class(game, take);
  a_race(game, take);
  the_edition(game, take);
  at_the_writing_desk(game, take);
}

}  // namespace stet::test
