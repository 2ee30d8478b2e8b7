// Stretches of the calendar in ISO 8601: "2015-02-03", and "2015-02-02/2015-02-08" for a week.
// Days are counted from 1970-01-01 (text/date.h). Weeks begin on Monday.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stet {

std::string iso_day(long day);
std::string iso_days(long first, long last);
std::string iso_week(long day);              // the week in which the day lies
std::string iso_weekend(long day);           // Saturday and Sunday of that week
std::string iso_month(int year, int month);  // a month past 12 or below 1 counts into other years
std::string iso_year(int year);
std::string iso_years(int first, int last);  // "1960-01-01/1969-12-31"
std::string iso_between(std::string_view first, std::string_view last);

// "20th", "nineteenth": 1900 to 1999.
std::string iso_century(int number);

}  // namespace stet
