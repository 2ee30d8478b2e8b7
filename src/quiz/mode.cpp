#include "quiz/mode.h"

#include <algorithm>
#include <array>

#include "text/phrasebook.h"

namespace stet {

namespace {

constexpr std::array kModes{
    ModeRow{Mode::pack, "pack", 10},
    ModeRow{Mode::own, "own", 10},
    ModeRow{Mode::daily, "daily", 10},
    ModeRow{Mode::practice, "practice", 10},
    ModeRow{Mode::shift, "shift", 20},
    ModeRow{Mode::review, "review", 10},
    ModeRow{Mode::mixup, "mix-up", 14},
    ModeRow{Mode::ghost, "ghost", 10},
    ModeRow{Mode::group, "group", 10},
};

}  // namespace

std::span<const ModeRow> modes() {
  return kModes;
}

const ModeRow& row_of(Mode mode) {
  return kModes[static_cast<size_t>(mode)];
}

const std::string& title_of(Mode mode, const Phrasebook& words) {
  return words("mode." + std::string(row_of(mode).name));
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
