// The ranker: which candidates of one article make it into the pack.
//
// Greedy by score: worth, with a bonus for the lead of the story and for a kind not yet asked, less
// the risk that such questions are unsound, less a price for each question of the same kind and
// skill already taken, so that a pack is spread over kinds and skills. A candidate whose key
// another shows, that shows another's, or that asks nearly the same, is left out. Of two-class
// kinds a share of 60-75 % stays intact, drawn to an exact count. The weights are data:
// assets/words/ranking.txt.
#pragma once

#include <functional>
#include <vector>

#include "text/chance.h"
#include "text/lexicon.h"
#include "writers/writer.h"

namespace stet {

struct Proposed {
  Candidate candidate;
  std::string_view kind;
  bool in_lead = false;  // its evidence is among the first sentences
};

// What is put together last, from what those kept leave; see one_changed.h.
using Addition = std::function<void(std::vector<Proposed>& kept)>;

// The questions kept, best first, their kind set. `words` is the length of the article's story.
std::vector<Question> keep_best(std::vector<Proposed> proposed, size_t words,
                                const Lexicon& lexicon, Chance& chance, const Addition& add = {});

// Whether the weights hold the kind back: too few of its questions are sound for everyday packs.
bool is_held_back(std::string_view kind, const Lexicon& lexicon);

// How many of `items` two-class questions show their change: a share of 25-40 % where the count
// allows it.
size_t changed_count(size_t items, Chance& chance);

}  // namespace stet
