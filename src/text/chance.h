// Explicit chance: every random choice in the program draws from a Chance made from a seed.
//
// The standard library's engines are fixed but its distributions and shuffle are not, and the
// same article and seed must give the same bytes on every machine; so the three draws we need
// are here. The engine is SplitMix64 (Steele, Lea & Flood 2014): 64 bits of state, plenty for
// a quiz, and a stream can be split off by name without disturbing the others.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace stet {

class Chance {
 public:
  explicit Chance(uint64_t seed) : state_(seed) {}

  // An independent stream for one purpose, so that adding a draw in one writer leaves the
  // choices of all others as they were.
  Chance fork(std::string_view purpose) const {
    uint64_t hash = 0xcbf29ce484222325u ^ state_;  // FNV-1a
    for (unsigned char c : purpose) hash = (hash ^ c) * 0x100000001b3u;
    return Chance(hash);
  }

  uint64_t next() {
    uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
  }

  // Uniform in [0, n); n > 0. The bias of the remainder is under n / 2^64.
  size_t below(size_t n) { return static_cast<size_t>(next() % n); }

  template <class T>
  void shuffle(std::span<T> items) {
    for (size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  uint64_t state_;
};

}  // namespace stet
