// Dates as news writes them: "3 February 2015", "Feb. 3", "February 2015", "2015-02-03".
//
// Only what is written is filled in; resolving "Tuesday" or a missing year needs the day of
// publication and is done where that is known. A day that doesn't exist (31 April) is no date.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/span.h"
#include "text/tokens.h"

namespace stet {

struct WrittenDate {
  size_t first_token = 0;  // tokens [first_token, last_token)
  size_t last_token = 0;
  std::optional<int> year;
  int month = 0;  // 1..12
  std::optional<int> day;
};

// Dates in a run of tokens, in order, not overlapping.
std::vector<WrittenDate> find_dates(std::string_view text, const std::vector<Token>& tokens,
                                    const Lexicon& lexicon);

// "2015-02-03", "2015-02" or, without a year, "--02-03".
std::string iso_date(const WrittenDate& date);

// Days since 1970-01-01 in the Gregorian calendar, and back (Howard Hinnant's algorithms).
long days_from_civil(int year, int month, int day);
struct CivilDay {
  int year = 1970;
  int month = 1;
  int day = 1;
};
CivilDay civil_from_days(long days);
int weekday_of(long days);  // Monday 1 … Sunday 7

// An ISO day "2015-02-03" as days since 1970, when it is one.
std::optional<long> parse_iso_day(std::string_view text);

}  // namespace stet
