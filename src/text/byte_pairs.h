// Which bytes stand side by side in a text: of phrases asked for by the hundred, nearly all that
// aren't in it are known by a pair that isn't.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace stet {

class BytePairs {
 public:
  explicit BytePairs(std::string_view text) {
    for (size_t at = 1; at < text.size(); ++at) pairs_.set(bit(text[at - 1], text[at]));
  }
  // False only where the phrase isn't in the text.
  bool may_hold(std::string_view phrase) const {
    for (size_t at = 1; at < phrase.size(); ++at)
      if (!pairs_.test(bit(phrase[at - 1], phrase[at]))) return false;
    return true;
  }

 private:
  static constexpr size_t kBits = 1024;
  static size_t bit(char first, char second) {
    return (static_cast<unsigned char>(first) * 37u + static_cast<unsigned char>(second)) % kBits;
  }

  std::bitset<kBits> pairs_;
};

}  // namespace stet
