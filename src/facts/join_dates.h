// Two dates that are one range: "from 3 May to 5 May", "June 3-5", "3–5 June 2015", "between May
// and July", "from 2010 to 2015". The range is one fact, "2015-06-03/2015-06-05".
#pragma once

#include "facts/when.h"
#include "text/date.h"

namespace stet {

// A day and month without a year is the one nearest to publication.
int nearest_year(long published, const WrittenDate& date);

std::vector<WhenFact> join_dates(const Galley& galley, std::vector<WhenFact> dates);

// "June 3-5" and "3-5 June", where the days are one word. The date begins at token i.
std::optional<WhenFact> joined_days(const Galley& galley, const WordList& months,
                                    std::optional<long> published, size_t i);

}  // namespace stet
