// The Packs screen: the packs at hand, to play or to take out; and above them questions that came
// in a file, with what taking them in would change.
#pragma once

#include <span>
#include <string>

#include "game/came.h"
#include "game/widgets.h"
#include "saves/shelf.h"

namespace stet {

struct PacksView {
  std::string day;
  std::span<const PackRow> packs;
  const Arrival* arrival = nullptr;
  bool can_undo = false;  // the last pack taken in or out
};

struct PacksWish {
  enum class What { nothing, home, take_in, leave, play, remove, undo, browse };
  What what = What::nothing;
  std::string id{};  // of a pack
};

PacksWish packs_screen(Frame& frame, const PacksView& view, float top);

}  // namespace stet
