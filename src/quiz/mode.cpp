#include "quiz/mode.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr std::array kModes{
    ModeRow{Mode::pack, "pack", "A pack", 10},
    ModeRow{Mode::own, "own", "Your own article", 10},
    ModeRow{Mode::daily, "daily", "Daily edition", 10},
    ModeRow{Mode::practice, "practice", "Practice", 10},
    ModeRow{Mode::shift, "shift", "Shift", 20},
    ModeRow{Mode::review, "review", "Review", 10},
    ModeRow{Mode::mixup, "mix-up", "Mix-up", 14},
    ModeRow{Mode::ghost, "ghost", "Ghost", 10},
    ModeRow{Mode::group, "group", "Group", 10},
};

}  // namespace

std::span<const ModeRow> modes() {
  return kModes;
}

const ModeRow& row_of(Mode mode) {
  return kModes[static_cast<size_t>(mode)];
}

std::optional<Mode> mode_named(std::string_view name) {
  const auto found = std::ranges::find(kModes, name, &ModeRow::name);
  if (found == kModes.end()) return std::nullopt;
  return found->mode;
}

size_t strikes_allowed(Mode mode) {
  return mode == Mode::shift ? 3 : 0;
}

}  // namespace stet
