// The bank: packs that are open, and the choice of a round from them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "bank/pack.h"

namespace stet {

struct RoundWish {
  size_t questions = 10;
  uint64_t seed = 1;
};

// Indices into pack.questions, in playing order: a fair spread of kinds, easier first, two-class
// kinds at a share of 60-75 % intact items where the pack allows it. Fewer when the pack has
// fewer.
std::vector<size_t> select_round(const Pack& pack, const RoundWish& wish);
// The same from questions of several packs; indices into `questions`.
std::vector<size_t> select_round(std::span<const Question* const> questions, const RoundWish& wish);

}  // namespace stet
