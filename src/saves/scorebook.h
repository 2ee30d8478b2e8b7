// The history as figures: what `stet scores` prints and the Scores screen shows.
#pragma once

#include <string>
#include <vector>

#include "saves/history.h"
#include "scoring/discernment.h"

namespace stet {

struct RoundRow {
  std::string round_id;
  std::string title;
  int64_t begun_ms = 0;
  size_t questions = 0;
  size_t answered = 0;
  size_t right = 0;
  double marks = 0;
  double best_marks = 0;
  bool open = false;  // can still be gone on with
};

struct Scorebook {
  std::vector<SkillScore> skills;
  Detection detection;           // over all skills
  std::vector<RoundRow> rounds;  // with at least one answer; latest first
};

Scorebook scorebook(const History& history);

// The figure that stands for a skill: "D 62" where there are two classes to tell apart, else
// "A 48"; "–" while there is neither.
std::string skill_figure(const SkillScore& score);

}  // namespace stet
