#include "facts/calendar.h"

#include <cstdio>

#include "text/date.h"

namespace stet {

std::string iso_day(long day) {
  const CivilDay d = civil_from_days(day);
  return iso_date({0, 0, d.year, d.month, d.day});
}

std::string iso_days(long first, long last) {
  return iso_between(iso_day(first), iso_day(last));
}

std::string iso_week(long day) {
  const long monday = day - weekday_of(day) + 1;
  return iso_days(monday, monday + 6);
}

std::string iso_weekend(long day) {
  const long saturday = day - weekday_of(day) + 6;
  return iso_days(saturday, saturday + 1);
}

std::string iso_month(int year, int month) {
  const int months = year * 12 + month - 1;
  return iso_date({0, 0, months / 12, months % 12 + 1, std::nullopt});
}

std::string iso_year(int year) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%04d", year);
  return buffer;
}

std::string iso_years(int first, int last) {
  return iso_between(iso_year(first) + "-01-01", iso_year(last) + "-12-31");
}

std::string iso_between(std::string_view first, std::string_view last) {
  return std::string(first) + "/" + std::string(last);
}

std::string iso_century(int number) {
  return iso_years(number * 100 - 100, number * 100 - 1);
}

}  // namespace stet
