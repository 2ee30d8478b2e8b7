// What a player answers, in terms of the question as written, not of how it was laid out: option
// ids and item indices, so that an answer means the same whatever the order on screen.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "text/span.h"

namespace stet {

struct Pass {};
struct Chosen {
  std::vector<std::string> ids;
};  // choose: one; select: some
struct Sorted {
  std::vector<size_t> class_of_item;
};  // a class for each item
struct Matched {
  std::vector<size_t> right_of_left;
};  // index of a pair's right for each left
struct Ordered {
  std::vector<size_t> items;
};  // item indices in the order given
struct Numbered {
  double value = 0;
};
struct Typed {
  std::string text;
};
struct Marked {
  std::vector<Span> spans;
};  // spans of the passage; empty = nothing to mark

using Answer = std::variant<Pass, Chosen, Sorted, Matched, Ordered, Numbered, Typed, Marked>;

// How sure the player was; `off` where certainty isn't asked.
enum class Certainty { off = 0, unsure = 1, fairly = 2, certain = 3 };

}  // namespace stet
