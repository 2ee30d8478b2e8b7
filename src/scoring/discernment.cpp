#include "scoring/discernment.h"

namespace stet {

std::optional<double> discernment(const Detection& d) {
  if (d.changed == 0 || d.intact == 0) return std::nullopt;
  // K = 2: 100 (recall of changed + recall of intact - 1), over one denominator, so that a D that
  // is just what a rank asks for isn't a hair below it.
  const double changed = d.changed;
  const double intact = d.intact;
  return 100 * (d.hits * intact - d.false_alarms * changed) / (changed * intact);
}

std::optional<Sensitivity> sensitivity(const Detection& d) {
  if (d.changed == 0 || d.intact == 0) return std::nullopt;
  const double changed = d.changed;
  const double intact = d.intact;
  const double p = changed / (changed + intact);
  const double hit_rate = (d.hits + p) / (changed + 2 * p);
  const double alarm_rate = (d.false_alarms + 1 - p) / (intact + 2 * (1 - p));
  const double z_hit = normal_quantile(hit_rate);
  const double z_alarm = normal_quantile(alarm_rate);
  return Sensitivity{z_hit - z_alarm, -0.5 * (z_hit + z_alarm)};
}

std::string bias_in_words(const Detection& d) {
  auto count = [](int n, const char* one, const char* many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
  };
  const int missed = d.changed - d.hits;
  std::string doubted, let_stand;
  if (d.false_alarms > 0)
    doubted = "doubted " + count(d.false_alarms, "sound sentence", "sound sentences");
  if (missed > 0) let_stand = "let " + count(missed, "change stand", "changes stand");
  if (doubted.empty() && let_stand.empty()) return "";
  return "you " + doubted + (doubted.empty() || let_stand.empty() ? "" : " and ") + let_stand;
}

}  // namespace stet
