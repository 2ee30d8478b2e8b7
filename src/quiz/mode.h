// The ways to play a round. What a mode asks is chosen in picks.h; what opens it, in
// saves/assignments.h.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace stet {

class Phrasebook;

enum class Mode { pack, own, daily, practice, shift, review, mixup, ghost, group };

struct ModeRow {
  Mode mode;
  std::string_view name;  // in the journal and on the command line: "shift"
  size_t questions;       // of a round, where there are enough
};

std::span<const ModeRow> modes();
const ModeRow& row_of(Mode mode);
const std::string& title_of(Mode mode, const Phrasebook& words);  // "Shift"
// Absent for a name that we don't know, say of a newer Stet.
std::optional<Mode> mode_named(std::string_view name);

// A shift ends with the third wrong answer; 0 for modes without strikes.
size_t strikes_allowed(Mode mode);

}  // namespace stet
