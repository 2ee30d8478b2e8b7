// The choice among the candidates of one article. At each step the best of those left is
// taken, and those that can't stand beside it are dropped; it is the weights of
// assets/words/ranking.txt that say which is best. Then a kind of which nothing was left is tried
// first, and that way kept if it costs no question. A pack that is still short is chosen again with
// other weights, and the fuller one kept. What overlaps is worked out once, so that a step
// is linear in what is left.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "text/lexicon.h"
#include "writers/rank.h"
#include "writers/telling_words.h"

namespace stet {

// Of two-class items, so many that can only stand for each that may show a change: a quarter of all
// can then be changed.
inline constexpr size_t kIntactForEachChange = 3;

// A number of assets/words/ranking.txt; 0 for a row that isn't there.
double ranking_weight(const Lexicon& lexicon, const std::string& name);

// Those taken, best first. `words` is the length of the article's story, `topic` what
// words_of_the_topic() gives.
std::vector<Proposed> select_best(std::vector<Proposed> proposed, size_t words,
                                  const TopicWords& topic, TellingWords& telling,
                                  const Lexicon& lexicon);

}  // namespace stet
