// Discernment, and bias apart from it: telling better apart is skill, doubting more is not.
//
// D = 100 (mean over classes of recall - 1/K) / (1 - 1/K): one answer for everything gives 0 at
// any mix. A = 100 sum(correct - 1/K) / sum(1 - 1/K) for choose questions with options of their
// own. d' and c are the signal-detection view (signal = changed), with the base-rate weighting
// that keeps blanket answers at d' = 0.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scoring/outcome.h"
#include "text/phrasebook.h"

namespace stet {

struct Detection {
  int hits = 0;  // changed items that were struck
  int changed = 0;
  int false_alarms = 0;  // intact items that were struck
  int intact = 0;
};

std::optional<double> discernment(const Detection& d);  // D; absent without both classes

struct Sensitivity {
  double d_prime = 0;
  double c = 0;  // < 0 over-suspicious, > 0 too trusting
};
std::optional<Sensitivity> sensitivity(const Detection& d);
// With fewer of either class, d' and c are mostly noise and aren't shown.
inline constexpr int kEnoughOfAClass = 20;
inline bool enough_to_judge(const Detection& d) {
  return d.changed >= kEnoughOfAClass && d.intact >= kEnoughOfAClass;
}

// Inverse of the standard normal distribution, 0 < p < 1 (Wichura's AS241, PPND16).
double normal_quantile(double p);

struct SkillScore {
  std::string skill;
  int answered = 0;                   // passes not counted
  int right = 0;                      // full credit
  std::optional<double> discernment;  // D, from two-class items
  std::optional<double> accuracy;     // A, from choose items
  Detection detection;
};

// One row a skill that has answers, in the order of skills().
std::vector<SkillScore> skill_scores(std::span<const Outcome> outcomes);

// "doubted 3 sound sentences and let 2 changes stand"; empty when nothing of the sort.
std::string bias_in_words(const Detection& d, const Phrasebook& words);

}  // namespace stet
