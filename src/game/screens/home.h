// The Home screen: a copy desk in the morning. Today's stories as a front page, what waits beside
// them, an article of one's own below.
//
// Two columns from 900 units of width on, one below. Draws a HomeView and returns what the player
// wants; changes nothing but what is typed into the path field.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "game/widgets.h"
#include "saves/assignments.h"
#include "saves/edition.h"
#include "saves/scorebook.h"
#include "saves/shelf.h"

namespace stet {

struct HomeView {
  std::string day;     // "Tuesday, 3 February 2015"
  std::string player;  // "Ada"
  bool ready = true;   // packs are open; else the edition is being set
  const Edition* edition = nullptr;
  std::optional<LeftOpen> left_open;
  std::span<const Assignment> assignments;
  std::span<const std::string> skills;  // that can be practised
  const Scorebook* book = nullptr;
  bool has_best = false;  // a round of one's own to race
  std::span<const PackRow> packs;
  bool can_undo_library = false;  // a pack was taken in or out
  std::string reading;         // the article that is being read into a quiz; empty: none
  double reading_seconds = 0;  // for how long
};

struct HomeState {
  std::string path;  // typed
};

struct HomeWish {
  enum class What {
    nothing,
    play_mode,
    go_on,
    set_aside,
    paste,
    browse,
    open_path,
    play_pack,
    packs,
    scores,
    write,
    players,
    settings
  };
  What what = What::nothing;
  std::string value;  // path, pack id, or the mode's skill or ghost
  Mode mode = Mode::daily;
};

// `top`: pixels taken by what stands above the screen.
HomeWish home_screen(Frame& frame, HomeState& state, const HomeView& view, float top);

// The column beside the stories: assignments, skills, packs.
void home_aside(Frame& frame, Column& column, const HomeView& view, HomeWish& wish);

}  // namespace stet
