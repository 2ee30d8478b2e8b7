// Text as it is compared in proofs, where printing must not matter but words must.
//
// Case is folded, quotation marks are dropped, apostrophes made straight, white space made one
// space. Words are found only whole: "20" doesn't stand in "2020", "1,200" or "20.5".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

class Comparable {
 public:
  explicit Comparable(std::string_view text);

  // `words` may end in marks of their own, which are left aside. Nothing has no place.
  bool has(std::string_view words) const;
  // Where they stand in the text that this was made from.
  std::vector<Span> places(std::string_view words) const;

  // Comparable, without stops and dots at either end.
  static std::string prepared(std::string_view words);

 private:
  // Calls `found` with each place in form_ until it returns true.
  template <class Found>
  void search(const std::string& prepared, Found found) const;
  void append(std::string_view bytes, size_t begin, size_t end);

  // Where a byte of form_ comes from. 32 bits do: articles are short, and this is kept for each.
  struct Source {
    uint32_t begin;
    uint32_t end;
  };
  std::string form_;
  std::vector<Source> source_;
};

}  // namespace stet
