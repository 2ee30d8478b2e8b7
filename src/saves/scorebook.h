// The history as figures: what `stet scores` prints and the Scores screen shows.
//
// Made once for a history and kept until it grows: over 10,000 answers it takes some milliseconds.
#pragma once

#include <string>
#include <vector>

#include "saves/history.h"
#include "scoring/calibration.h"
#include "scoring/discernment.h"
#include "scoring/honours.h"
#include "scoring/streak.h"
#include "scoring/trend.h"

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

// One answer, by its place: history.rounds[round].answers[answer].
struct PastAnswer {
  size_t round = 0;
  size_t answer = 0;
};

struct Scorebook {
  std::vector<SkillScore> skills;  // over all answers
  std::vector<SkillTrend> trends;  // over the last ones, and how they moved
  Detection detection;             // over all skills
  Calibration calibration;
  Days days;
  Streak streak;
  RankStanding rank;
  std::vector<BadgeStanding> badges;
  std::vector<RoundRow> rounds;  // with at least one answer; latest first
  std::vector<PastAnswer> past;  // latest first
};

Scorebook scorebook(const History& history, int64_t now_ms = 0, int utc_offset_minutes = 0);

// Of the list of past answers.
enum class PastFilter { all, missed, certain_but_wrong };
bool passes(PastFilter filter, const Outcome& outcome);

// The figure that stands for a skill: "D 62" where there are two classes to tell apart, else
// "A 48"; "–" while there is neither.
std::string skill_figure(const SkillScore& score);

// What is made of the leaning: "You doubted 3 sound sentences and let 2 changes stand."
std::string bias_sentence(const Detection& detection, const Phrasebook& words);

}  // namespace stet
