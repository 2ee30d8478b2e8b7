// The ways to play a round. What a mode asks is chosen in picks.h; what opens it, in
// saves/assignments.h.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace stet {

enum class Mode { pack, own, daily, practice, shift, review, mixup, ghost, group };

struct ModeRow {
  Mode mode;
  std::string_view name;   // in the journal and on the command line: "shift"
  std::string_view title;  // "Shift"
  size_t questions;        // of a round, where there are enough
};

std::span<const ModeRow> modes();
const ModeRow& row_of(Mode mode);
// Absent for a name that we don't know, say of a newer Stet.
std::optional<Mode> mode_named(std::string_view name);

// A shift ends with the third wrong answer; 0 for modes without strikes.
size_t strikes_allowed(Mode mode);

}  // namespace stet
