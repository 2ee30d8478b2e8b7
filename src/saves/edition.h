// Today's edition: ten questions on three stories from all packs, the same for everyone with the
// same packs and date.
//
// The date is the seed. Once it was begun, it stays what it was for the day, whatever packs come
// and go.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "quiz/picks.h"
#include "saves/history.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct Story {
  std::string title;
  std::string publisher;  // may be empty
  std::string opening;    // the first paragraph of its story, cut at a word
  size_t questions = 0;
};

struct Edition {
  uint64_t seed = 0;  // the date: 20150203
  std::vector<Story> stories;
  size_t questions = 0;     // 0 when there is no pack
  std::optional<int> best;  // percent of the marks, of today's rounds played to the end
};

uint64_t edition_seed(int64_t now_ms, int utc_offset_minutes);

// Refused when no pack has a question. The plan has no title yet: it is played in some language.
Result<RoundPlan> edition_plan(PackList packs, const History& history, uint64_t seed,
                               bool certainty, std::string round_id);

Edition todays_edition(PackList packs, const Lexicon& lexicon, const History& history,
                       int64_t now_ms, int utc_offset_minutes);

}  // namespace stet
