// Calibration: whether "certain" means right.
//
// Answers are binned by the certainty that was given. A certainty is well placed when the share
// right lies in the band where it is the best choice (certainty_marks): 1 below 67 %, 2 up to
// 80 %, 3 above. Outside it the player is over- or underconfident, "slightly" while
// n (share - band edge)^2 <= 0.5, which a few answers can do by chance.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>

#include "scoring/outcome.h"
#include "text/phrasebook.h"

namespace stet {

struct Band {
  double low = 0;
  double high = 1;
};

enum class Confidence { too_few, well_placed, slightly_over, over, slightly_under, under };

inline constexpr int kFewestForABin = 5;  // a bin of fewer answers is not shown

struct CalibrationBin {
  Certainty certainty = Certainty::off;
  int n = 0;
  double share = 0;  // mean credit, 0..1
  Band band;
  Confidence confidence = Confidence::too_few;
};

struct Calibration {
  std::array<CalibrationBin, 3> bins;  // unsure, fairly, certain
  int n = 0;
  double average_mark = 0;
  // 0.1 (average mark - best average for that accuracy): 0 when all certainties were the best
  // choice, negative else; absent without answers.
  std::optional<double> bonus;
};

// Passes, and answers where certainty wasn't asked, aren't counted.
Calibration calibration(std::span<const Outcome> outcomes);

// The best average mark there is at this share of right answers: one certainty for all.
double best_average_mark(double accuracy);

// "When certain you were right 70 % of 20 times: overconfident." Empty for too few answers.
std::string calibration_in_words(const CalibrationBin& bin, const Phrasebook& words);

}  // namespace stet
