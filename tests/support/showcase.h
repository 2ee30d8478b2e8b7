// The whole game on a desk with two weeks' play behind it: what pictures of its screens are taken
// of.
//
// The clock stands still, and the packs are those written by hand: a change to the reader or the
// writers changes no picture.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "game/game.h"
#include "support/temporary_folder.h"
#include "support/ui_driver.h"

namespace stet::test {

class Showcase {
 public:
  Showcase(int width, int height);
  // Somebody's first start: nothing played yet, and the sample question first.
  static Showcase first_start(int width, int height);

  // Until nothing is under way and nothing moves.
  void settle();
  void press(Key key);
  void click(const std::string& id);
  // Answers the question at hand by passing, and goes on.
  void pass();
  // A file with these bytes, dropped on the window.
  void drop(const std::string& name, const std::string& bytes);
  // Back to Home; a round in hand is set aside.
  void go_home();
  Desk& desk() { return *desk_; }
  UiDriver& ui() { return *ui_; }

 private:
  Showcase(int width, int height, bool played);

  TemporaryFolder folder_;
  std::unique_ptr<Desk> desk_;
  std::unique_ptr<Game> game_;
  std::unique_ptr<UiDriver> ui_;
};

// Walks over the screens; `take` is called at each, with a name for it.
void walk_over_screens(Showcase& game, const std::function<void(const std::string&)>& take);

}  // namespace stet::test
