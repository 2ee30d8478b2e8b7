// Finds a list's entries, of one word or several, in the galley.
//
// Made once an article. Most words of most sentences neither are an entry nor open one, and cost a
// bit test or two: an opening word is looked at more closely only when it and the word after it
// open an entry together (by a small filter that may say yes too often, never no).
#pragma once

#include <array>
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
  static constexpr size_t kSlots = 4096;
  static size_t slot(uint64_t first_packed, uint64_t second_packed);

  const Galley& galley_;
  const WordList& list_;
  std::bitset<kSlots> pairs_;
  mutable std::string key_;
  struct Kept {
    const KnownWord* form = nullptr;
    std::string_view value;
  };
  mutable std::array<Kept, 128> kept_{};  // values of single words met last
};

}  // namespace stet
