// The scores as one HTML page that stands alone: a teacher opens it in any browser, or prints it.
//
// The charts are the Scores screen's, as SVG with their values in words beside them; no script, no
// font or picture from elsewhere. Every text is escaped.
#pragma once

#include <span>
#include <string>

#include "saves/open_packs.h"
#include "saves/scorebook.h"
#include "scoring/item_analysis.h"

namespace stet {

struct ScoresPage {
  std::string player;
  std::string day;    // it was made on
  int64_t today = 0;  // day_number()
  int utc_offset_minutes = 0;
  const Scorebook& book;
  std::span<const ItemRow> items;
  const OpenPacks& library;  // for the questions' words
  const Phrasebook& words;
};

std::string write_scores_page(const ScoresPage& page);

std::string escaped_html(std::string_view text);

// The charts, each an <svg> of its own with a <title>.
std::string skill_svg(const SkillTrend& trend);
std::string bias_svg(const Detection& detection,
                     const Phrasebook& words);  // empty without both classes
std::string calibration_svg(const Calibration& calibration, const Phrasebook& words);
std::string calendar_svg(const Days& days, int64_t today, const Phrasebook& words);

}  // namespace stet
