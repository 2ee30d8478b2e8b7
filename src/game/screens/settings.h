// The settings there are, as rows of chips.
#pragma once

#include <optional>
#include <string>

#include "game/widgets.h"

namespace stet {

struct SettingsView {
  std::string theme;      // "newsprint"
  std::string certainty;  // "on", "off"
  std::string text_size;  // percent: "100"
};

struct SettingWish {
  std::string key;  // "theme", "certainty", "text-size"
  std::string value;
};

std::optional<SettingWish> settings_rows(Frame& frame, Column& column, const SettingsView& view);

}  // namespace stet
