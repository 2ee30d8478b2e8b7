// An item's answers as one of our shapes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bank/question.h"
#include "exchange/item.h"

namespace stet {

struct ShapeMade {
  Shape shape = {};
  std::string explanation = {};        // feedback that belongs to no option
  std::vector<std::string> lost = {};  // "partial marks"
};

// Absent when it was made; else why the item can't be asked here, and how to mend it.
std::optional<Unread> make_shape(const Item& item, ShapeMade& made);

}  // namespace stet
