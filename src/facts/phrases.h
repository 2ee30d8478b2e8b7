// Finds a list's entries, of one word or several, in the galley.
//
// Made once an article. Most words of most sentences neither are an entry nor open one, and cost a
// bit test or two: an opening word is looked at more closely only when it and the word after it
// open an entry together (by a small filter that may say yes too often, never no). The filter is
// kept from one article to the next, each thread having its own.
#pragma once

#include <bitset>
#include <string>

#include "facts/galley.h"

namespace stet {

// The first two words of each entry that has several, hashed.
using WordPairs = std::bitset<4096>;

class Phrases {
 public:
  Phrases(const Galley& galley, const WordList& list);

  struct Found {
    size_t length = 0;  // in tokens; 0: none
    std::string_view value;
  };
  // The longest entry that begins at token i and ends before `last`.
  Found at(size_t i, size_t last) const;
  // Whether an entry of several words can begin with tokens i and i + 1.
  bool may_open(size_t i) const;

 private:
  const Galley& galley_;
  const WordList& list_;
  const WordPairs& pairs_;
  mutable std::string key_;
};

}  // namespace stet
