// Dates as they are printed, and other dates printed the same way.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/chance.h"
#include "text/lexicon.h"

namespace stet {

enum class DateForm { other, weekday, month, year, decade, month_day, day_month, month_year };

struct PrintedDate {
  DateForm form = DateForm::other;
  std::string month;  // as printed: "Sept."
  int day = 0;
  int year = 0;
  std::string weekday;
};

// "Tuesday", "September", "1931", "1990s", "Sept. 3", "3 September", "May 2016"; all
// else is `other`.
PrintedDate parse_date(std::string_view printed, const Lexicon& lexicon);
std::string print_date(const PrintedDate& date);

// Whether everybody knows the day by its date, "Sept. 11", or the month by what it is for.
bool is_known_day(const PrintedDate& date, const Lexicon& lexicon);

// Whether the date lies after the day of publication ("2026-06-05"); without a year it is taken for
// one of that year.
bool is_after(const PrintedDate& date, std::string_view published, const Lexicon& lexicon);
// Whether one of two dates is past on that day and the other is to come. Where no day is told,
// nobody knows.
bool lie_on_two_sides(const PrintedDate& a, const PrintedDate& b,
                      const std::optional<std::string>& published, const Lexicon& lexicon);

// Years that may stand in a date's place, both included.
struct Years {
  int first = 0;
  int last = 0;
  bool hold(int year) const { return first <= year && year <= last; }
};

// Other dates in the same form. Of two parts each is changed alone and both together, so that the
// date itself stands out in neither.
std::vector<std::string> other_dates(const PrintedDate& date, Years years, const Lexicon& lexicon,
                                     Chance& chance);

}  // namespace stet
