// Finds a list's entries, of one word or several, in the galley.
//
// Made once an article. Most words of most sentences neither are an entry nor open one, and cost a
// bit test or two: an opening word is looked at more closely only when the word after it stands
// second in some entry (by a small filter that may say yes too often, never no).
#pragma once

#include <bitset>
#include <string>

#include "facts/galley.h"

namespace stet {

class Phrases {
 public:
  Phrases(const Galley& galley, const WordList& list);

  struct Found {
    size_t length = 0;  // in tokens; 0: none
    std::string_view value;
  };
  // The longest entry that begins at token i and ends before `last`.
  Found at(size_t i, size_t last) const;

 private:
  static size_t slot(uint64_t packed_word);

  const Galley& galley_;
  const WordList& list_;
  std::bitset<1024> seconds_;
  mutable std::string key_;
};

}  // namespace stet
