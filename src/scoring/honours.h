// Ranks and badges: what was learnt, never time played.
//
// Ranks climb with D over the last two-class answers, with little tilt to doubt or trust, and with
// A in a number of skills. Badges mark habits. Both say what is missing to the next.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/discernment.h"
#include "text/phrasebook.h"

namespace stet {

struct Rank {
  std::string_view id;     // "cub-reporter"; its name is the line "rank.cub-reporter"
  int answers = 0;         // in all
  double discernment = 0;  // D over the last kRankItems two-class answers
  int items = 0;           // at least so many of these
  double tilt = 1;         // and |tilt| at most this
  double accuracy = 0;     // A in at least `skills` skills, over 10 answers each
  int skills = 0;
};

std::span<const Rank> ranks();  // from the first

inline constexpr size_t kRankItems = 40;

struct RankStanding {
  size_t rank = 0;              // index into ranks()
  std::vector<Phrase> missing;  // "D 60 in stet or strike (now 48)"; empty at the top
};
RankStanding rank_standing(std::span<const Outcome> outcomes);

// Half of (share of sound items doubted - share of changed ones let stand): -0.5 trusts all, 0.5
// doubts all.
double tilt(const Detection& detection);

struct Badge {
  std::string_view id;  // "source"; its name is the line "badge.source", and what it takes
  int goal = 1;         // "habit.source"
};
struct BadgeStanding {
  Badge badge;
  int so_far = 0;  // at most the goal
  bool earned() const { return so_far >= badge.goal; }
};

// "Cub Reporter", "Went back to the source", "Look at the article before you answer, 20 times".
const std::string& name_of(const Rank& rank, const Phrasebook& words);
const std::string& name_of(const Badge& badge, const Phrasebook& words);
const std::string& habit_of(const Badge& badge, const Phrasebook& words);

std::vector<BadgeStanding> badges(std::span<const Outcome> outcomes);

}  // namespace stet
