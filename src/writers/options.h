// Key and lures put together as the options of a choose question.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "bank/question.h"

namespace stet {

struct Lure {
  std::string text;
  std::string why;
};

inline constexpr size_t kLures = 3;

// Options "a", "b"… with the key first (make_pack gives each key its place). Lures are taken in
// order, those equal to the key or to one taken before (folded) left out; absent when fewer than
// kLures remain.
std::optional<Choose> choose_among(std::string key, std::string why_right,
                                   std::span<const Lure> lures);

// Moves the key of a choose question to place `place` (below the number of options), keeping the
// others in order, and names the options "a", "b"… anew.
void place_key(Choose& choose, size_t place);

}  // namespace stet
