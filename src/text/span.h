// A piece of a text, as a pair of UTF-8 byte offsets.
//
// Everything the program claims points at text through a Span: facts, quotations, evidence,
// answers. Offsets are bytes, not characters, so that slicing costs nothing and files, JSON and
// memory agree. Both ends stand on character boundaries; `end` is one past the last byte.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet {

struct Span {
  size_t begin = 0;
  size_t end = 0;

  size_t length() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  bool operator==(const Span&) const = default;
  auto operator<=>(const Span&) const = default;
};

// The text under a span. The span must lie inside `text`.
inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.length());
}

}  // namespace stet
