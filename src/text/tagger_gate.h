// Where in a sentence names may be, by a cheap look at capitals.
//
// Shared by the tagger and its trainer. Most words of a story can't be in a name, and are spared
// the scoring.
#pragma once

#include <cstddef>

#include "text/tagger_words.h"

namespace stet {

// Nearly all words begin with a capital: a headline, where a capital says little.
template <class TraitsAt>
bool is_headline(size_t count, TraitsAt&& traits) {
  size_t capital = 0, small = 0;
  for (size_t i = 0; i < count; ++i) {
    const uint8_t flags = traits(i).flags;
    if (flags & kCapital) ++capital;
    if ((flags & kLowerStart) && !(flags & kJoins)) ++small;
  }
  return capital > 2 && small * 3 < capital;
}

// Calls stretch(begin, end) for each run of words that may hold names: words with a capital, up
// to three joining words ("of the", "&", "-") before another, and a number after.
template <class TraitsAt, class Stretch>
void for_each_stretch(size_t count, TraitsAt&& traits, Stretch&& stretch) {
  constexpr size_t kMostJoins = 3;
  for (size_t i = 0; i < count;) {
    if (!(traits(i).flags & kHasUpper)) {
      ++i;
      continue;
    }
    size_t end = i + 1;
    for (;;) {
      size_t next = end;
      while (next < count && next - end < kMostJoins && !(traits(next).flags & kHasUpper) &&
             (traits(next).flags & kJoins))
        ++next;
      if (next < count && (traits(next).flags & (kHasUpper | kHasDigit))) {
        end = next + 1;
      } else {
        break;
      }
    }
    stretch(i, end);
    i = end;
  }
}

}  // namespace stet
