// A word known when the program is built, in lower case with straight apostrophes, packed so that
// asking whether a token is that word is comparing two numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet {

inline constexpr size_t kPackedBytes = 7;

// The length and the first seven bytes: words up to seven bytes are equal when these are.
constexpr uint64_t packed(std::string_view word) {
  uint64_t all = static_cast<uint64_t>(word.size() < 255 ? word.size() : 255) << 56;
  for (size_t i = 0; i < word.size() && i < kPackedBytes; ++i)
    all |= uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
  return all;
}

struct PlainWord {
  uint64_t key;
  std::string_view text;

  template <size_t N>
  consteval PlainWord(const char (&word)[N]) : key(packed({word, N - 1})), text(word, N - 1) {}
};

}  // namespace stet
