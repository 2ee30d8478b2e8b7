// The Home screen: today's edition, the round left open, an article of one's own, packs.
//
// Two columns from 900 units of width on, one below. Draws a HomeView and returns what the player
// wants; changes nothing but what is typed into the path field.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "game/widgets.h"
#include "saves/scorebook.h"
#include "saves/shelf.h"

namespace stet {

struct HomeView {
  std::string day;  // "Tuesday, 3 February 2015"
  Edition edition;
  std::optional<LeftOpen> left_open;
  std::span<const PackRow> packs;
  std::span<const SkillScore> skills;
  bool reading = false;  // an article is being read into a quiz
};

struct HomeState {
  std::string path;  // typed
};

struct HomeWish {
  enum class What {
    nothing,
    play_edition,
    go_on,
    set_aside,
    paste,
    open_path,
    play_pack,
    scores,
    write,
    settings
  };
  What what = What::nothing;
  std::string value;  // path or pack id
};

// `top`: pixels taken by what stands above the screen.
HomeWish home_screen(Frame& frame, HomeState& state, const HomeView& view, float top);

}  // namespace stet
