// The ranker: which candidates of one article make it into the pack.
//
// Greedy by worth, with a price for each question of the same kind already taken, so that a pack
// is spread over kinds; a candidate whose key another shows, or that shows another's, is left
// out. Of two-class kinds a share of 60-75 % stays intact, drawn to an exact count.
#pragma once

#include <vector>

#include "text/chance.h"
#include "writers/writer.h"

namespace stet {

struct Proposed {
  Candidate candidate;
  std::string_view kind;
};

// The questions kept, best first, their kind set. `words` is the length of the article's story.
std::vector<Question> keep_best(std::vector<Proposed> proposed, size_t words, Chance& chance);

// How many of `items` two-class questions show their change: a share of 25-40 % where the count
// allows it.
size_t changed_count(size_t items, Chance& chance);

}  // namespace stet
