// Which key does what: the usual keys, and those a player chose instead.
//
// Enter, Esc, Tab, Space and the arrows always work, and digits and the letters A to H choose
// answers, so none of these can be given to a command. A key has one command; giving it to a
// second is refused with the reason, unless the two swap keys. Codes are SDL's (SDL_Keycode).
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "game/input.h"

namespace stet {

class Phrasebook;

struct Command {
  Key key;
  const char* name;   // in settings ("key.pass") and in the table of words
  const char* usual;  // SDL's name of the key it has when nothing was chosen
};
// What can be given another key.
std::span<const Command> commands();

class KeyMap {
 public:
  KeyMap();  // the usual keys
  // As settings say: `setting("key.pass")` gives SDL's name of a key, or nothing. Names that SDL
  // doesn't know, and keys that can't be given, change nothing.
  static KeyMap from(const std::function<std::string(const std::string&)>& setting);

  std::optional<Key> command_of(int code) const;
  int code_of(Key command) const;
  std::string key_name(Key command, const Phrasebook& words) const;  // "F6", as it is shown

  // Whether `code` always means something else and can't be given to a command.
  static bool is_kept(int code);
  // The command that has `code` now.
  const Command* holder(int code) const;
  // Gives `code` to a command; one that had it gets this one's key in exchange.
  void give(Key command, int code);

  bool operator==(const KeyMap&) const = default;

 private:
  std::vector<int> codes_;  // one a command
};

// SDL's name, but for those it writes in one word.
std::string shown_key_name(int code, const Phrasebook& words);
// SDL's name, by which a key is kept in settings.
std::string stored_key_name(int code);

}  // namespace stet
