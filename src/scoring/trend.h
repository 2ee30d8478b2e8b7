// A skill's figure and how it moved: what the lists of skills draw.
//
// The figure stands on the skill's last answers, so that an old weakness fades; the line shows it
// round by round.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scoring/discernment.h"

namespace stet {

inline constexpr size_t kMasteryAnswers = 40;  // the last ones, which mastery stands on
inline constexpr int kSureAnswers = 20;        // fewer leave a figure uncertain
inline constexpr size_t kTrendRounds = 8;

enum class Mastery { unknown, learning, steady, mastered };

struct SkillTrend {
  SkillScore recent;           // of the last kMasteryAnswers answers
  std::vector<double> points;  // the figure after each of the last rounds with this skill, oldest
                               // first; each over the answers up to then, as `recent` is
  Mastery mastery = Mastery::unknown;

  std::optional<double> figure() const {
    return recent.discernment ? recent.discernment : recent.accuracy;
  }
  // Figure now less figure at the first point; 0 while there are fewer than two.
  double change() const { return points.size() < 2 ? 0 : points.back() - points.front(); }
};

// One row a skill that has answers, in the order of skills().
std::vector<SkillTrend> skill_trends(std::span<const Outcome> outcomes);

// Unknown under 5 answers; steady from 60 and mastered from 80 on, over at least 20 answers.
Mastery mastery(const SkillScore& score);
// "learning"; empty for unknown.
std::string mastery_in_words(Mastery mastery, const Phrasebook& words);

}  // namespace stet
