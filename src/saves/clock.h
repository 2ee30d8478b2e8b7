// The clock is passed in, so that tests need no sleeps and a clock set back does no harm.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace stet {

class Phrasebook;

using Clock = std::function<int64_t()>;  // UTC, milliseconds since 1970

Clock system_clock();
int utc_offset_minutes(int64_t ms);  // of this machine's time zone, at that time
std::string iso_time(int64_t ms);  // "2015-02-03T10:20:30.123Z"
// "Tuesday, 3 February 2015", of the day it is with that offset from UTC.
std::string day_in_words(int64_t ms, int utc_offset_minutes, const Phrasebook& words);
// "3 Feb 2015"
std::string short_day(int64_t ms, int utc_offset_minutes, const Phrasebook& words);
int64_t parse_iso_time(const std::string& text);  // -1 when it isn't one

}  // namespace stet
