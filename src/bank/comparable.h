// Text as it is compared in proofs, where printing must not matter but words must.
//
// Case is folded, quotation marks are dropped, apostrophes made straight, white space made one
// space. Words are found only whole: "20" doesn't stand in "2020", "1,200" or "20.5".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

class Comparable {
 public:
  explicit Comparable(std::string_view text);

  // `words` may end in marks of their own, which are left aside. Nothing has no place.
  bool has(std::string_view words) const { return next(prepared(words), 0) != npos; }
  // Where they stand in the text that this was made from.
  std::vector<Span> places(std::string_view words) const;

  // Comparable, without stops and dots at either end.
  static std::string prepared(std::string_view words);

 private:
  static constexpr size_t npos = std::string::npos;

  size_t next(const std::string& prepared, size_t from) const;
  void append(std::string_view bytes, size_t from);

  std::string form_;
  std::vector<uint32_t> source_;  // for each byte of form_, the byte of the text it comes from
  size_t source_end_ = 0;
};

}  // namespace stet
