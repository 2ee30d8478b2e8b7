// A set of bytes, for passing over what needs no second look: most of a text, byte by byte.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace stet {

class ByteSet {
 public:
  // Of the bytes for which `holds(unsigned char)` is true.
  template <class Holds>
  constexpr explicit ByteSet(Holds holds) : in_{} {
    for (size_t byte = 0; byte < in_.size(); ++byte)
      in_[byte] = holds(static_cast<unsigned char>(byte));
  }

  constexpr bool has(char byte) const { return in_[static_cast<unsigned char>(byte)]; }
  // The first byte from `at` on, and before `end`, that isn't in the set; `end` when there is none.
  constexpr size_t skip(std::string_view text, size_t at, size_t end) const {
    while (at < end && has(text[at])) ++at;
    return at;
  }

 private:
  std::array<bool, 256> in_;
};

}  // namespace stet
