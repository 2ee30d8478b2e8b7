// The Scores screen: skills, bias, the last rounds.
#pragma once

#include <string>

#include "game/widgets.h"
#include "saves/scorebook.h"

namespace stet {

struct ScoresView {
  std::string day;
  int utc_offset_minutes = 0;
  const Scorebook* book = nullptr;
};

enum class ScoresWish { nothing, home };

ScoresWish scores_screen(Frame& frame, const ScoresView& view, float top);

}  // namespace stet
