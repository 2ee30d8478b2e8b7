// What can be changed in a sentence, as the tests of the makers of changes read it: "from -> to".
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "writers/changes.h"
#include "writers/sample.h"

namespace stet::test {

// The changes of the first sentence of an article, as one seed draws them.
inline std::vector<std::string> changes_of_first(const Sample& sample, uint64_t seed) {
  Chance chance(seed);
  std::vector<std::string> made;
  for (const SentenceChange& each : changes_of(sample.source(), 0, chance))
    made.push_back(each.change.from + " -> " + each.change.to);
  return made;
}

// Of the one sentence of an article.
inline std::vector<std::string> changes(const std::string& sentence) {
  return changes_of_first(Sample(sentence + "\n\nThe council met in the old hall on the hill.\n"),
                          1);
}

// Of the first sentence of a longer article, in each way that chance draws them.
inline std::vector<std::string> changes_in(const std::string& article) {
  constexpr uint64_t kSeeds = 30;
  const Sample sample(article);
  std::vector<std::string> made;
  for (uint64_t seed = 1; seed < kSeeds; ++seed)
    for (std::string& each : changes_of_first(sample, seed)) made.push_back(std::move(each));
  return made;
}

inline bool has(const std::vector<std::string>& made, const std::string& change) {
  return std::ranges::find(made, change) != made.end();
}

inline bool any_from(const std::vector<std::string>& made, const std::string& from) {
  return std::ranges::any_of(
      made, [&](const std::string& each) { return each.starts_with(from + " -> "); });
}

}  // namespace stet::test
