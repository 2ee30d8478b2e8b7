// Days on which people vote. Which day of the week that is, and that the votes are counted at
// night, every reader knows: neither can be asked about, or changed unseen.
#pragma once

#include <string_view>

#include "writers/writer.h"

namespace stet {

// "Tuesday's primaries"
bool names_a_vote(const Source& source, size_t sentence);

// The article reports one: two of its sentences name a vote.
bool tells_of_a_vote(const Source& source);

// "Tuesday's primary", "the primary in Rill on Tuesday": the article has the weekday a few words
// from a vote.
bool is_a_voting_day(const Source& source, std::string_view weekday);

}  // namespace stet
