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

// Up to seven bytes as a number, the first the lowest; four or more in two looks.
inline uint64_t tail_of(std::string_view bytes) {
  if (bytes.size() >= 4) {
    const size_t from = bytes.size() - 4;
    uint32_t first, last;
    std::memcpy(&first, bytes.data(), 4);
    std::memcpy(&last, bytes.data() + from, 4);
    return first | uint64_t{last} << (8 * from);
  }
  uint64_t tail = 0;
  for (size_t i = 0; i < bytes.size(); ++i)
    tail |= uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  return tail;
}

inline uint64_t hash_of(std::string_view word) {
  uint64_t h = word.size() * 0xD6E8FEB86659FD93u;
  while (word.size() >= 8) {
    uint64_t eight;
    std::memcpy(&eight, word.data(), 8);
    h = mixed(h ^ eight);
    word.remove_prefix(8);
  }
  return mixed(h ^ tail_of(word));
}

}  // namespace stet
