// Walks over every control of every screen: by Tab, by a gamepad's cross, and by the mouse. What has
// the focus can always be seen, and Esc leads home.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "support/showcase.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr int kMostSteps = 1000;

// A page isn't one where it has controls of its own: going to them scrolls it.
std::set<std::string> controls(UiDriver& ui) {
  std::set<std::string> ids, areas;
  for (const Widget& widget : ui.display().tree().widgets()) {
    if (!widget.focusable || !widget.enabled) continue;
    ids.insert(widget.id);
    areas.insert(widget.area);
  }
  std::erase_if(ids, [&](const std::string& id) { return areas.contains(id); });
  return ids;
}

// At least its first lines, where it is higher than what shows of its page.
void check_in_sight(UiDriver& ui) {
  const Widget& widget = ui.at(ui.focused());
  const float most = std::min(widget.rect.h, 100.0f);
  CHECK_MESSAGE(widget.visible.h >= most - 1, widget.id, " has the focus, and can't be seen");
}

void walk_by_tab(UiDriver& ui, const std::set<std::string>& all) {
  std::set<std::string> reached;
  for (int step = 0; step < kMostSteps && !std::ranges::includes(reached, all); ++step) {
    ui.press(Key::focus_next);
    reached.insert(ui.focused());
    check_in_sight(ui);
  }
  for (const std::string& id : all) CHECK_MESSAGE(reached.contains(id), id, " by Tab");
}

// Within a passage and a text of several lines arrows move on, and leave at the ends.
void push(UiDriver& ui, Key arrow) {
  const std::string from = ui.focused();
  const bool worded = ui.at(from).role == WidgetRole::passage;
  for (int i = 0; i < (worded ? kMostSteps : 1) && ui.focused() == from; ++i) ui.press(by_pad(arrow));
}

void put_focus(UiDriver& ui, const std::string& id) {
  ui.display().ui().focus = id;
  ui.settle();
  ui.focus(id);  // a row of a long list may be out of sight
}

// From each place, arrows lead to all others: a walk over the graph of their moves.
void walk_by_pad(UiDriver& ui, const std::set<std::string>& all) {
  std::vector<std::string> seen{*all.begin()};
  auto left = [&] {
    std::set<std::string> ids = all;
    for (const std::string& id : seen) ids.erase(id);
    return ids;
  };
  for (size_t i = 0; i < seen.size() && !left().empty(); ++i)
    for (Key arrow : {Key::down, Key::up, Key::left, Key::right}) {
      put_focus(ui, seen[i]);
      push(ui, arrow);
      check_in_sight(ui);
      if (std::ranges::find(seen, ui.focused()) == seen.end()) seen.push_back(ui.focused());
    }
  for (const std::string& id : left()) CHECK_MESSAGE(false, id, " by gamepad");
}

// The wheel brings each to where it can be clicked.
void walk_by_mouse(UiDriver& ui, const std::set<std::string>& all) {
  for (const std::string& id : all)
    if (ui.find(id)) ui.bring_in_sight(id);
}

void walk(UiDriver& ui, const std::string& screen) {
  CAPTURE(screen);
  const std::string before = ui.focused();
  const std::set<std::string> all = controls(ui);
  REQUIRE_FALSE(all.empty());
  walk_by_tab(ui, all);
  walk_by_pad(ui, all);
  walk_by_mouse(ui, all);
  ui.display().ui().focus = before;
  ui.settle();
}

}  // namespace

TEST_CASE("every control of every screen is reached by Tab, by a gamepad's cross and by mouse") {
  for (auto [width, height] : {std::pair{1280, 720}, {640, 480}}) {
    CAPTURE(width);
    Showcase game(width, height);
    walk_over_screens(game, [&](const std::string& name) { walk(game.ui(), name); });
  }
}

TEST_CASE("so is every control of the first run, of Settings and of what comes in a file") {
  for (auto [width, height] : {std::pair{1280, 720}, {640, 480}}) {
    CAPTURE(width);
    Showcase game = Showcase::first_start(width, height);
    walk(game.ui(), "welcome");
    game.ui().digit(1);
    walk(game.ui(), "welcome-sure");
    game.ui().digit(2);
    game.settle();
    walk(game.ui(), "welcome-explained");
    game.press(Key::activate);
    game.press(Key::settings);
    walk(game.ui(), "settings");
    game.press(Key::back);
    game.drop("harbour.gift.txt", "Who chairs the harbour board? {=Mara Lind ~Ann Holt}\n");
    walk(game.ui(), "packs-arrival");
    game.click("arrival.take");
    game.go_home();
    game.click("packs.all");
    walk(game.ui(), "packs");
  }
}

TEST_CASE("Esc leads home from every screen and sheet") {
  struct Enough {};
  size_t screens = 0;
  {
    Showcase game(1280, 720);
    walk_over_screens(game, [&](const std::string&) { ++screens; });
  }
  REQUIRE(screens > 20);
  for (size_t wanted = 0; wanted < screens; ++wanted) {
    Showcase game(1280, 720);
    size_t at = 0;
    auto escape = [&](const std::string& name) {
      if (at++ != wanted) return;
      CAPTURE(name);
      for (int i = 0; i < 4; ++i) game.press(Key::back);
      CHECK(game.desk().screen() == ScreenName::home);
      CHECK(game.ui().find("help.title") == nullptr);
      throw Enough{};
    };
    CHECK_THROWS_AS(walk_over_screens(game, escape), Enough);
  }
}
