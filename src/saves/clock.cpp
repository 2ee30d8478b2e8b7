#include "saves/clock.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

#include "text/phrasebook.h"

namespace stet {

Clock system_clock() {
  return [] {
    using namespace std::chrono;
    return static_cast<int64_t>(
        duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count());
  };
}

int utc_offset_minutes(int64_t ms) {
  std::time_t seconds = static_cast<std::time_t>(ms / 1000);
  std::tm local{};
  localtime_r(&seconds, &local);
  return static_cast<int>(local.tm_gmtoff / 60);
}

std::string iso_time(int64_t ms) {
  std::time_t seconds = static_cast<std::time_t>(ms / 1000);
  std::tm utc{};
  gmtime_r(&seconds, &utc);
  char text[40];
  size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &utc);
  std::snprintf(text + length, sizeof text - length, ".%03dZ", static_cast<int>(ms % 1000));
  return text;
}

namespace {

std::tm day_of(int64_t ms, int utc_offset_minutes) {
  std::time_t seconds = static_cast<std::time_t>(ms / 1000 + int64_t{utc_offset_minutes} * 60);
  std::tm day{};
  gmtime_r(&seconds, &day);
  return day;
}

constexpr std::array<const char*, 7> kDays{"day.sunday",    "day.monday",   "day.tuesday",
                                           "day.wednesday", "day.thursday", "day.friday",
                                           "day.saturday"};
constexpr std::array<const char*, 12> kMonths{"month.january", "month.february", "month.march",
                                              "month.april",   "month.may",      "month.june",
                                              "month.july",    "month.august",   "month.september",
                                              "month.october", "month.november", "month.december"};
constexpr std::array<const char*, 12> kShortMonths{
    "month.short.january", "month.short.february", "month.short.march",
    "month.short.april",   "month.short.may",      "month.short.june",
    "month.short.july",    "month.short.august",   "month.short.september",
    "month.short.october", "month.short.november", "month.short.december"};

}  // namespace

std::string day_in_words(int64_t ms, int utc_offset_minutes, const Phrasebook& words) {
  const std::tm day = day_of(ms, utc_offset_minutes);
  return filled(
      words("day.long"),
      {words(kDays[static_cast<size_t>(day.tm_wday)]), std::to_string(day.tm_mday),
       words(kMonths[static_cast<size_t>(day.tm_mon)]), std::to_string(day.tm_year + 1900)});
}

std::string short_day(int64_t ms, int utc_offset_minutes, const Phrasebook& words) {
  const std::tm day = day_of(ms, utc_offset_minutes);
  return filled(words("day.short"),
                {std::to_string(day.tm_mday), words(kShortMonths[static_cast<size_t>(day.tm_mon)]),
                 std::to_string(day.tm_year + 1900)});
}

int64_t parse_iso_time(const std::string& text) {
  std::tm utc{};
  int millis = 0;
  char z = 0;
  int n = std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d.%3d%c", &utc.tm_year, &utc.tm_mon,
                      &utc.tm_mday, &utc.tm_hour, &utc.tm_min, &utc.tm_sec, &millis, &z);
  if (n != 8 || z != 'Z') return -1;
  utc.tm_year -= 1900;
  utc.tm_mon -= 1;
  return static_cast<int64_t>(timegm(&utc)) * 1000 + millis;
}

}  // namespace stet
