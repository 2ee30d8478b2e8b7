// Dates that could stand in the place of one that is asked for, and what speaks against asking; and
// those that are to be marked.
//
// A lure is wrong by the article and not ruled out by what everybody knows: it lies on the key's
// side of the day of publication, in the same round of elections or games where the sentence speaks
// of one, and years of late lie near each other.
#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "writers/gap.h"
#include "writers/options.h"
#include "writers/printed_date.h"
#include "writers/writer.h"

namespace stet {

// Absent for what is no date, is written otherwise, or known to everybody by its name.
std::optional<PrintedDate> date_of(const Source& source, const Fact& fact);

// "lost the election in _____": only years with one could be right. What is told far from the date
// is another matter.
bool has_a_cycle(const Source& source, const Fact& fact);

// No year that the article names comes after it.
bool is_the_latest(const Source& source, int year);

// The numbers of all months that the article names, in full or in short.
using Months = std::set<std::string_view>;
Months months_of(const Source& source);

// Those that the article has for something else first.
std::vector<Lure> other_dates_for(const Source& source, const Fact& asked, const PrintedDate& key,
                                  const Months& named, Chance& chance);

// "in the 1960s [and 70s]", "Nov. 6 [to 10]": more of a date stands behind it.
bool goes_on_behind(std::string_view after);

// The clause that holds the gap tells of what is to come: "will close in 2031"; not "will look at
// its profits since it opened in 2013", whose own clause is past.
bool speaks_of_the_future(const Source& source, const SentenceGap& gap);

// "said Tuesday", "told reporters on Tuesday", "On Tuesday, the chair told reporters": the day of
// the interview, not of the news.
bool is_day_of_telling(const Source& source, const SentenceGap& gap);

// Passages that say in one place when, as questions of check-the-date that ask to mark it.
std::vector<Candidate> mark_the_dates(const Source& source);

// "30 April" beside "9 April", "9 June" and "9 August"; "2001" beside "1997", "1998" and "1999".
bool stands_apart(const Source& source, const Choose& choose, const PrintedDate& key);

}  // namespace stet
