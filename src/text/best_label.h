// The label with the highest score, and by how much it is: the last step of every decision of the
// tagger.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <limits>

#include "text/tagger_words.h"

namespace stet {

template <class Score>
struct Best {
  uint8_t label;  // the first of equals
  Score margin;   // over the second
};

template <class Score, size_t N>
Best<Score> best_of(const std::array<Score, N>& scores) {
  size_t best = scores[1] > scores[0] ? 1 : 0;
  Score top = scores[best], second = scores[1 - best];
  for (size_t k = 2; k < N; ++k) {
    second = std::max(second, std::min(top, scores[k]));
    best = scores[k] > top ? k : best;
    top = std::max(top, scores[k]);
  }
  return {static_cast<uint8_t>(best), static_cast<Score>(top - second)};
}

// The scores of parts of speech, filled up to whole vectors of the processor.
struct PosScores {
  static constexpr size_t kLane = 8;
  static constexpr int16_t kLeast = std::numeric_limits<int16_t>::min();
  using Lane = int16_t __attribute__((vector_size(16)));

  alignas(16) std::array<int16_t, 3 * kLane> of;

  int16_t& operator[](size_t k) { return of[k]; }
  void fill() { std::fill(of.begin() + kPosCount, of.end(), kLeast); }
  Lane lane(size_t n) const {
    Lane eight;
    std::memcpy(&eight, of.data() + n * kLane, sizeof eight);
    return eight;
  }
  static Lane larger(Lane a, Lane b) { return a > b ? a : b; }
  static Lane smaller(Lane a, Lane b) { return a < b ? a : b; }
  template <class Two>
  static int16_t over(Lane all, Two two) {
    all = two(all, __builtin_shufflevector(all, all, 4, 5, 6, 7, 0, 1, 2, 3));
    all = two(all, __builtin_shufflevector(all, all, 2, 3, 0, 1, 6, 7, 4, 5));
    all = two(all, __builtin_shufflevector(all, all, 1, 0, 3, 2, 5, 4, 7, 6));
    return all[0];
  }

  // As best_of(), in a third of the time.
  Best<int16_t> best() const {
    constexpr Lane kAt0{0, 1, 2, 3, 4, 5, 6, 7},
        kAt1 = kAt0 + int16_t{8}, kAt2 = kAt0 + int16_t{16}, kNowhere = kAt0 + int16_t{64};
    const Lane a = lane(0), b = lane(1), c = lane(2);
    const int16_t top = over(larger(larger(a, b), c), larger);
    const Lane tops = Lane{} + top;
    const Lane at = smaller(smaller(a == tops ? kAt0 : kNowhere, b == tops ? kAt1 : kNowhere),
                            c == tops ? kAt2 : kNowhere);
    const int16_t label = over(at, smaller);
    const Lane labels = Lane{} + label, least = Lane{} + kLeast;
    const Lane others = larger(larger(kAt0 == labels ? least : a, kAt1 == labels ? least : b),
                               kAt2 == labels ? least : c);
    return {static_cast<uint8_t>(label), static_cast<int16_t>(top - over(others, larger))};
  }
};
static_assert(kPosCount <= 3 * PosScores::kLane);

}  // namespace stet
