// The Settings screen: look, play, and which key does what. Each choice is a setting of the
// profile, kept in its journal, and takes effect at once.
//
// A key is changed by pressing its row and then the new key. A key that always means something, or
// that another command has, is refused with the reason; pressing the latter again swaps the two.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/key_map.h"
#include "game/widgets.h"

namespace stet {

struct SettingsView {
  // The setting's value, or `otherwise` where it was never changed.
  std::function<std::string(std::string_view key, std::string_view otherwise)> setting;
  bool has_dyslexic = true;  // that typeface is installed
  bool has_speech = true;    // so is speech-dispatcher
};

struct SettingsState {
  std::optional<Key> waiting;  // for a key for this command
  int refused = 0;             // the key that was pressed and can't be had; 0: none
};

struct SettingChange {
  std::string key;  // "theme", "key.pass"
  std::string value;
};

struct SettingsWish {
  std::vector<SettingChange> changes;
  bool leave = false;
};

SettingsWish settings_screen(Frame& frame, SettingsState& state, const SettingsView& view,
                             float top);

}  // namespace stet
