// Whether two questions of one pack can stand side by side: no two ask the same, and none shows
// what another asks.
#pragma once

#include <set>
#include <span>
#include <string>

#include "writers/rank.h"
#include "writers/telling_words.h"

namespace stet {

// The words that several sentences of the article hold: two that share them needn't say the same.
TopicWords words_of_the_topic(std::span<const Proposed> all, TellingWords& telling);

// Of these reasons the one that needs no reading: one shows words of the article that tell the
// other's key.
bool share_words(const Proposed& one, const Proposed& other);

bool give_each_other_away(const Proposed& a, const Proposed& b, TellingWords& telling,
                          const TopicWords& topic);

}  // namespace stet
