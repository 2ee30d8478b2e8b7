// The Players screen: who plays at this machine; one is chosen, added or renamed.
#pragma once

#include <span>
#include <string>

#include "game/widgets.h"
#include "saves/profiles.h"

namespace stet {

struct PlayersView {
  std::string day;
  std::span<const Profile> players;
  Profile now;
};

struct PlayersState {
  std::string added{};
  std::string renamed{};
};

struct PlayersWish {
  enum class What { nothing, home, choose, add, rename };
  What what = What::nothing;
  std::string value{};  // an id, or a name
};

PlayersWish players_screen(Frame& frame, PlayersState& state, const PlayersView& view, float top);

}  // namespace stet
