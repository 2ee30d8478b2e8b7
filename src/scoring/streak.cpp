#include "scoring/streak.h"

#include <algorithm>

namespace stet {

namespace {

constexpr int64_t kDayMs = 86'400'000;

}  // namespace

int64_t day_number(int64_t at_ms, int utc_offset_minutes) {
  const int64_t local = at_ms + int64_t{utc_offset_minutes} * 60'000;
  return local >= 0 ? local / kDayMs : -((-local + kDayMs - 1) / kDayMs);
}

int64_t day_number(const Outcome& outcome) {
  return day_number(outcome.at_ms, outcome.utc_offset_minutes);
}

Days days_played(std::span<const Outcome> outcomes) {
  Days days;
  for (const Outcome& outcome : outcomes) {
    if (outcome.passed) continue;
    DayTally& day = days[day_number(outcome)];
    ++day.answered;
    day.right += outcome.credit >= 1;
  }
  return days;
}

Streak streak(const Days& days, int64_t today) {
  Streak out;
  out.today = days.contains(today);
  int run = 0;
  int64_t last = 0;
  for (const auto& [day, tally] : days) {
    if (day > today) break;  // a clock that was set back
    run = run > 0 && day == last + 1 ? run + 1 : 1;
    last = day;
    out.longest = std::max(out.longest, run);
  }
  if (run > 0 && last >= today - 1) out.days = run;
  return out;
}

}  // namespace stet
