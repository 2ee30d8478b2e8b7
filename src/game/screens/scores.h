// The Scores screen, in four sheets: how you read, every past answer, the questions as items, and
// honours.
//
// Past answers may be thousands: a row is a fixed height, and only rows that can be seen (and the
// next ones, for Tab) are drawn and recorded.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "game/widgets.h"
#include "saves/open_packs.h"
#include "saves/scorebook.h"
#include "scoring/item_analysis.h"

namespace stet {

enum class ScoresSheet { reading, answers, items, honours };

struct ScoresView {
  std::string day;
  std::string player;
  int64_t now_ms = 0;
  int utc_offset_minutes = 0;
  const Scorebook* book = nullptr;
  const History* history = nullptr;
  const OpenPacks* library = nullptr;
  std::function<std::vector<ItemRow>()> items;  // asked when the sheet is opened
};

struct ScoresState {
  ScoresSheet sheet = ScoresSheet::reading;
  PastFilter filter = PastFilter::all;
  int64_t day = 0;  // looked at in the calendar
  // Made when the filter or the answers change.
  std::vector<PastAnswer> listed{};
  std::string listed_for{};
  std::vector<ItemRow> items{};
  std::string items_for{};
};

struct ScoresWish {
  enum class What { nothing, home, open, replay };
  What what = What::nothing;
  PastAnswer answer{};
};

ScoresWish scores_screen(Frame& frame, ScoresState& state, const ScoresView& view, float top);

// The sheets; each draws from the column's place on.
void reading_sheet(Frame& frame, Column& page, ScoresState& state, const ScoresView& view);
ScoresWish answers_sheet(Frame& frame, Column& page, ScoresState& state, const ScoresView& view);
void items_sheet(Frame& frame, Column& page, ScoresState& state, const ScoresView& view);
void honours_sheet(Frame& frame, Column& page, const ScoresView& view);

}  // namespace stet
