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

std::string bias_in_words(const Detection& d, const Phrasebook& words) {
  const auto count = [&](int n, const char* one, const char* several) {
    return n > 0 ? counted(words, static_cast<size_t>(n), one, several) : "";
  };
  const std::string doubted = count(d.false_alarms, "bias.doubted", "bias.doubted-several");
  const std::string let_stand =
      count(d.changed - d.hits, "bias.let-stand", "bias.let-stand-several");
  if (doubted.empty() || let_stand.empty()) return doubted + let_stand;
  return filled(words("bias.both"), {doubted, let_stand});
}

}  // namespace stet
