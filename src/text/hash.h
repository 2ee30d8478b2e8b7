// A fast hash of short strings, the same on every machine. Not for adversaries: tables that hold
// foreign words are bounded by the article's size.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace stet {

inline uint64_t mixed(uint64_t h) {
  h ^= h >> 32;
  h *= 0x9E3779B97F4A7C15u;
  return h ^ (h >> 29);
}

inline uint64_t hash_of(std::string_view word) {
  uint64_t h = word.size() * 0xD6E8FEB86659FD93u;
  while (word.size() >= 8) {
    uint64_t eight;
    std::memcpy(&eight, word.data(), 8);
    h = mixed(h ^ eight);
    word.remove_prefix(8);
  }
  uint64_t rest = 0;
  for (size_t i = 0; i < word.size(); ++i)
    rest |= uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
  return mixed(h ^ rest);
}

}  // namespace stet
