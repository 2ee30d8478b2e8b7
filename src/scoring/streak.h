// Days on which something was answered: shown, never punished.
#pragma once

#include <cstdint>
#include <map>
#include <span>

#include "scoring/outcome.h"

namespace stet {

// The day a moment falls on, counted from 1 January 1970, with that offset from UTC.
int64_t day_number(int64_t at_ms, int utc_offset_minutes);
int64_t day_number(const Outcome& outcome);

struct DayTally {
  int answered = 0;
  int right = 0;
};
using Days = std::map<int64_t, DayTally>;  // by day_number()

// Each on the day that it was where and when it was given.
Days days_played(std::span<const Outcome> outcomes);

struct Streak {
  int days = 0;  // in a row up to today, or to yesterday while today is still open
  int longest = 0;
  bool today = false;
};
Streak streak(const Days& days, int64_t today);

}  // namespace stet
