#include "scoring/calibration.h"

#include <algorithm>
#include <cmath>

#include "quiz/certainty.h"

namespace stet {

namespace {

constexpr std::array<Band, 3> kBands{{{0, 0.67}, {0.67, 0.80}, {0.80, 1}}};
constexpr std::array<const char*, 3> kWhen{"sure.was-unsure", "sure.was-fairly",
                                           "sure.was-certain"};
constexpr double kSlight = 0.5;
constexpr double kRounding = 1e-9;  // 50 (0.7 - 0.8)^2 is 0.5, but a hair more in doubles

Confidence confidence(const CalibrationBin& bin) {
  if (bin.n < kFewestForABin) return Confidence::too_few;
  const bool above = bin.share > bin.band.high;
  if (!above && bin.share >= bin.band.low) return Confidence::well_placed;
  const double off = bin.share - (above ? bin.band.high : bin.band.low);
  const bool plain = bin.n * off * off > kSlight + kRounding;
  if (above) return plain ? Confidence::under : Confidence::slightly_under;
  return plain ? Confidence::over : Confidence::slightly_over;
}

const char* key_of(Confidence confidence) {
  switch (confidence) {
    case Confidence::well_placed:
      return "confidence.well-placed";
    case Confidence::slightly_over:
      return "confidence.slightly-over";
    case Confidence::over:
      return "confidence.over";
    case Confidence::slightly_under:
      return "confidence.slightly-under";
    case Confidence::under:
      return "confidence.under";
    case Confidence::too_few:
      break;
  }
  return "";
}

}  // namespace

double best_average_mark(double accuracy) {
  double best = certainty_marks(Certainty::unsure, accuracy);
  for (Certainty certainty : {Certainty::fairly, Certainty::certain})
    best = std::max(best, certainty_marks(certainty, accuracy));
  return best;
}

Calibration calibration(std::span<const Outcome> outcomes) {
  Calibration all;
  for (size_t i = 0; i < all.bins.size(); ++i) {
    all.bins[i].certainty = static_cast<Certainty>(i + 1);
    all.bins[i].band = kBands[i];
  }
  double credit = 0, marks = 0;
  for (const Outcome& outcome : outcomes) {
    if (outcome.passed || outcome.certainty == Certainty::off) continue;
    CalibrationBin& bin = all.bins[static_cast<size_t>(outcome.certainty) - 1];
    ++bin.n;
    bin.share += outcome.credit;
    ++all.n;
    credit += outcome.credit;
    marks += certainty_marks(outcome.certainty, outcome.credit);
  }
  for (CalibrationBin& bin : all.bins) {
    if (bin.n > 0) bin.share /= bin.n;
    bin.confidence = confidence(bin);
  }
  if (all.n > 0) {
    all.average_mark = marks / all.n;
    all.bonus = 0.1 * (all.average_mark - best_average_mark(credit / all.n));
  }
  return all;
}

std::string calibration_in_words(const CalibrationBin& bin, const Phrasebook& words) {
  if (bin.confidence == Confidence::too_few) return "";
  return filled(words("confidence.line"), {words(kWhen[static_cast<size_t>(bin.certainty) - 1]),
                                           std::to_string(std::lround(100 * bin.share)),
                                           std::to_string(bin.n), words(key_of(bin.confidence))});
}

}  // namespace stet
