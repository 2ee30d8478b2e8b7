// Weights of hashed features: rows of small integers found by a 64-bit key.
//
// Most features asked for were never seen in training, so finding that out must be cheap: keys
// are kept as 16-bit fingerprints in buckets of eight, compared four at a time, apart from the
// rows. A fingerprint matches by chance once in ten thousand lookups, always the same ones.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace stet {

inline constexpr size_t kBucket = 8;
inline constexpr size_t kNoRow = static_cast<size_t>(-1);

// Which row a key has, if any.
class FeatureIndex {
 public:
  FeatureIndex() = default;
  // Room for `count` keys.
  static FeatureIndex sized_for(size_t count) {
    FeatureIndex index;
    index.prints_.assign((count * 4 / 3 / kBucket + 1) * kBucket, 0);
    return index;
  }
  // As written by prints(); the size must be a positive multiple of the bucket.
  static FeatureIndex from(std::vector<uint16_t> prints) {
    FeatureIndex index;
    index.prints_ = std::move(prints);
    return index;
  }

  size_t rows() const { return prints_.size(); }
  std::span<const uint16_t> prints() const { return prints_; }

  // Whether every search ends: some bucket isn't full.
  bool sound() const {
    for (size_t at = kBucket; at <= prints_.size(); at += kBucket)
      if (!prints_[at - 1]) return true;
    return false;
  }

  size_t find(uint64_t key) const {
    const uint64_t pattern = print_of(key) * kOnes;
    size_t bucket = bucket_of(key);
    for (;;) {
      uint64_t words[2];
      std::memcpy(words, &prints_[bucket], sizeof words);
      for (size_t half = 0; half < 2; ++half) {
        const uint64_t hits = zeros(words[half] ^ pattern);
        if (hits) return bucket + half * 4 + static_cast<size_t>(std::countr_zero(hits)) / 16;
      }
      if (zeros(words[1])) return kNoRow;  // buckets fill from the front
      bucket = bucket + kBucket == prints_.size() ? 0 : bucket + kBucket;
    }
  }

  // The row for a new key; kNoRow when one with the same fingerprint stands in its place.
  size_t insert(uint64_t key) {
    if (find(key) != kNoRow) return kNoRow;
    size_t at = bucket_of(key);
    while (prints_[at]) at = at + 1 == prints_.size() ? 0 : at + 1;
    prints_[at] = static_cast<uint16_t>(print_of(key));
    return at;
  }

 private:
  static constexpr uint64_t kOnes = 0x0001000100010001u;

  // Non-zero where a 16-bit part is zero; the lowest set bit is exact.
  static uint64_t zeros(uint64_t x) { return (x - kOnes) & ~x & (kOnes << 15); }
  static uint64_t print_of(uint64_t key) {
    const uint64_t print = key & 0xFFFF;
    return print ? print : 1;
  }
  size_t bucket_of(uint64_t key) const {
    return static_cast<size_t>(((key >> 32) * (prints_.size() / kBucket)) >> 32) * kBucket;
  }

  std::vector<uint16_t> prints_ = std::vector<uint16_t>(kBucket, 0);  // 0 is empty
};

template <size_t Width>
struct WeightTable {
  FeatureIndex index;
  std::vector<int8_t> rows = std::vector<int8_t>(kBucket * Width, 0);  // Width to a row

  template <class Sum>
  void add(uint64_t key, Sum* sums) const {
    const size_t row = index.find(key);
    if (row == kNoRow) return;
    const int8_t* weights = &rows[row * Width];
    for (size_t k = 0; k < Width; ++k) sums[k] = static_cast<Sum>(sums[k] + weights[k]);
  }
};

}  // namespace stet
