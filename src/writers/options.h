// Key and lures put together as the options of a choose question.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "bank/question.h"
#include "text/chance.h"

namespace stet {

struct Lure {
  std::string text;
  std::string why;
};

inline constexpr size_t kLures = 3;

// Options "a", "b"… with the key first (make_pack gives each key its place). Of the first few
// lures, those equal to the key or to one before (folded) left out, so many are longer than the
// key as chance draws, as far as there are any: over many questions the key is the longest about as
// often as any other. Absent when fewer than kLures remain.
std::optional<Choose> choose_among(std::string key, std::string why_right,
                                   std::span<const Lure> lures, Chance& chance);

// Moves the key of a choose question to place `place` (below the number of options), keeping the
// others in order, and names the options "a", "b"… anew.
void place_key(Choose& choose, size_t place);

}  // namespace stet
