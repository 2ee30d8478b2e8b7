#include "scoring/fsrs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stet {

namespace {

constexpr std::array<double, 21> w{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                   0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                   1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double kLongest = 36500;

double decay() {
  return -w[20];
}

// Chosen so that recall_chance(S, S) = 0.9.
double factor() {
  return std::pow(0.9, 1 / decay()) - 1;
}

double clamp_stability(double s) {
  return std::clamp(s, 0.001, kLongest);
}

double first_difficulty(int grade) {
  return w[4] - std::exp(w[5] * (grade - 1)) + 1;
}

double next_difficulty(double d, int grade) {
  const double change = -w[6] * (grade - 3);
  const double damped = d + change * (10 - d) / 9;
  return std::clamp(w[7] * first_difficulty(4) + (1 - w[7]) * damped, 1.0, 10.0);
}

double same_day(double s, int grade) {
  double increase = std::exp(w[17] * (grade - 3 + w[18])) * std::pow(s, -w[19]);
  if (grade >= 2) increase = std::max(increase, 1.0);
  return s * increase;
}

double after_lapse(const Memory& m, double r) {
  const double s = w[11] * std::pow(m.difficulty, -w[12]) * (std::pow(m.stability + 1, w[13]) - 1) *
                   std::exp(w[14] * (1 - r));
  return std::min(s, m.stability / std::exp(w[17] * w[18]));
}

double after_recall(const Memory& m, double r, int grade) {
  const double growth = std::exp(w[8]) * (11 - m.difficulty) * std::pow(m.stability, -w[9]) *
                        (std::exp(w[10] * (1 - r)) - 1) * (grade == 2 ? w[15] : 1) *
                        (grade == 4 ? w[16] : 1);
  return m.stability * (1 + growth);
}

}  // namespace

Memory review(const std::optional<Memory>& memory, int days, Grade grade) {
  const int g = static_cast<int>(grade);
  if (!memory)
    return {clamp_stability(w[static_cast<size_t>(g - 1)]),
            std::clamp(first_difficulty(g), 1.0, 10.0)};
  double s = 0;
  if (days <= 0)
    s = same_day(memory->stability, g);
  else if (g == 1)
    s = after_lapse(*memory, recall_chance(*memory, days));
  else
    s = after_recall(*memory, recall_chance(*memory, days), g);
  return {clamp_stability(s), next_difficulty(memory->difficulty, g)};
}

double recall_chance(const Memory& memory, double days) {
  return std::pow(1 + factor() * days / memory.stability, decay());
}

int interval_days(const Memory& memory, double retention) {
  const double days = memory.stability / factor() * (std::pow(retention, 1 / decay()) - 1);
  return static_cast<int>(std::clamp(std::round(days), 1.0, kLongest));
}

}  // namespace stet
