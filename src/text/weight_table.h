// Weights of hashed features: rows of small integers found by a 64-bit key.
//
// Most features asked for were never seen in training, so finding that out must be cheap: keys
// are kept as 16-bit fingerprints in buckets of eight, compared at once, apart from the rows. A
// fingerprint matches by chance once in ten thousand lookups, always the same ones.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "text/held.h"

namespace stet {

inline constexpr size_t kBucket = 8;

// Which row a key has. Row 0 stands for all keys that have none.
class FeatureIndex {
 public:
  FeatureIndex() : FeatureIndex(Held(std::vector<uint16_t>(kBucket, 0))) {
    prints_.own(0) = kReserved;
  }
  // As prints() gave them; the size must be a positive multiple of the bucket.
  explicit FeatureIndex(Held<uint16_t> prints) : prints_(std::move(prints)) {}
  // Room for `count` keys.
  static FeatureIndex sized_for(size_t count) {
    FeatureIndex index(Held(std::vector<uint16_t>((count * 4 / 3 / kBucket + 1) * kBucket, 0)));
    index.prints_.own(0) = kReserved;
    return index;
  }

  size_t rows() const { return prints_.size(); }
  std::span<const uint16_t> prints() const { return prints_.all(); }
  // Whether row 0 is kept free and every search ends: some bucket isn't full.
  bool sound() const {
    if (prints_[0] != kReserved) return false;
    for (size_t at = kBucket; at <= prints_.size(); at += kBucket)
      if (!prints_[at - 1]) return true;
    return false;
  }

  // Has the memory that find() will look at fetched while other work is done.
  void fetch(uint64_t key) const { __builtin_prefetch(&prints_[bucket_of(key)]); }

  // No branch depends on whether the key is there: half are, and no processor guesses which.
  size_t find(uint64_t key) const {
    for (size_t bucket = bucket_of(key);;) {
      const uint32_t hits = hits_in(bucket, print_of(key));
      if (hits || !prints_[bucket + kBucket - 1]) [[likely]] {  // buckets fill from the front
        const size_t row = bucket + static_cast<size_t>(std::countr_zero(hits | 1u << 16)) / 2;
        return row & (size_t{0} - static_cast<size_t>(hits != 0));
      }
      bucket = bucket + kBucket == prints_.size() ? 0 : bucket + kBucket;
    }
  }

  // The row for a new key; 0 when one with the same fingerprint stands in its place.
  size_t insert(uint64_t key) {
    if (find(key) || print_of(key) == kReserved) return 0;
    size_t at = bucket_of(key);
    while (prints_[at]) at = at + 1 == prints_.size() ? 0 : at + 1;
    prints_.own(at) = static_cast<uint16_t>(print_of(key));
    return at;
  }

 private:
  static constexpr uint16_t kReserved = 0xFFFF;

  // Two bits for each of a bucket's eight fingerprints that is this one.
  uint32_t hits_in(size_t bucket, uint64_t print) const {
#ifdef __SSE2__
    const __m128i eight = _mm_loadu_si128(reinterpret_cast<const __m128i*>(&prints_[bucket]));
    const __m128i wanted = _mm_set1_epi16(static_cast<short>(print));
    return static_cast<uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi16(eight, wanted)));
#else
    uint32_t hits = 0;
    for (size_t i = 0; i < kBucket; ++i) hits |= (prints_[bucket + i] == print ? 3u : 0u) << 2 * i;
    return hits;
#endif
  }
  static uint64_t print_of(uint64_t key) {
    const uint64_t print = key & 0xFFFF;
    return print ? print : 1;
  }
  size_t bucket_of(uint64_t key) const {
    return static_cast<size_t>(((key >> 32) * (prints_.size() / kBucket)) >> 32) * kBucket;
  }

  Held<uint16_t> prints_;  // 0 is empty
};

// The features of one word in a table, to be summed at once: so many that no sum of theirs
// overflows. First keys are wanted, then their rows found, then added: between these steps, which
// are best taken for several words together, the memory that each needs is on its way.
struct WantedRows {
  std::array<uint64_t, 96> keys;
  std::array<uint32_t, 96> rows;
  size_t count = 0;
  size_t found = 0;  // rows, of the first keys

  void clear() { count = found = 0; }
};

template <size_t Width>
struct WeightTable {
  FeatureIndex index;
  Held<int8_t> rows{std::vector<int8_t>(kBucket * Width, 0)};  // Width to a row; row 0: 0

  void want(uint64_t key, WantedRows& wanted) const {
    index.fetch(key);
    wanted.keys[wanted.count++] = key;
  }

  void find(WantedRows& wanted) const {
    for (; wanted.found < wanted.count; ++wanted.found) {
      const size_t row = index.find(wanted.keys[wanted.found]);
      __builtin_prefetch(&rows[row * Width]);
      wanted.rows[wanted.found] = static_cast<uint32_t>(row);
    }
  }

  // A row is taken eight weights at a time; the last eight overlap the ones before, which then come
  // out the same twice.
  void add(const WantedRows& wanted, int16_t* sums) const {
    constexpr size_t kParts = (Width + 7) / 8;
    const auto begin = [](size_t part) { return std::min(part * 8, Width - 8); };
    std::array<Sums, kParts> totals;
    for (size_t p = 0; p < kParts; ++p) std::memcpy(&totals[p], sums + begin(p), sizeof(Sums));
    for (size_t k = 0; k < wanted.found; ++k) {
      const int8_t* row = &rows[wanted.rows[k] * Width];
      for (size_t p = 0; p < kParts; ++p) totals[p] += widened(row + begin(p));
    }
    for (size_t p = 0; p < kParts; ++p) std::memcpy(sums + begin(p), &totals[p], sizeof(Sums));
  }

 private:
  // GCC and Clang turn these into the processor's vectors.
  using Bytes = int8_t __attribute__((vector_size(16)));
  using Halves = uint64_t __attribute__((vector_size(16)));
  using Sums = int16_t __attribute__((vector_size(16)));

  // Eight weights as sixteen-bit numbers: each byte doubled, then shifted down with its sign. Told
  // so because __builtin_convertvector takes GCC twice the instructions.
  static Sums widened(const int8_t* weights) {
    uint64_t eight;
    std::memcpy(&eight, weights, sizeof eight);
    const auto bytes = reinterpret_cast<Bytes>(Halves{eight, 0});
    return reinterpret_cast<Sums>(__builtin_shufflevector(bytes, bytes, 0, 0, 1, 1, 2, 2, 3, 3, 4,
                                                          4, 5, 5, 6, 6, 7, 7)) >>
           8;
  }
};

}  // namespace stet
