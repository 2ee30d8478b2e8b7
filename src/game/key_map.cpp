#include "game/key_map.h"

#include <SDL.h>

#include <algorithm>
#include <array>

#include "text/phrasebook.h"

namespace stet {

namespace {

constexpr std::array kCommands = std::to_array<Command>({
    {Key::pass, "pass", "0"},
    {Key::evidence, "evidence", "F3"},
    {Key::swap, "swap", "F6"},
    {Key::page_down, "page-down", "PageDown"},
    {Key::page_up, "page-up", "PageUp"},
    {Key::speak, "speak", "F2"},
    {Key::help, "help", "F1"},
    {Key::settings, "settings", "F9"},
});

constexpr std::array kKept = std::to_array<int>(
    {SDLK_RETURN, SDLK_KP_ENTER, SDLK_ESCAPE, SDLK_TAB, SDLK_SPACE, SDLK_UP, SDLK_DOWN, SDLK_LEFT,
     SDLK_RIGHT, SDLK_BACKSPACE, SDLK_DELETE, SDLK_HOME, SDLK_END, SDLK_INSERT, SDLK_QUESTION,
     SDLK_LSHIFT, SDLK_RSHIFT, SDLK_LCTRL, SDLK_RCTRL, SDLK_LALT, SDLK_RALT, SDLK_LGUI, SDLK_RGUI,
     SDLK_CAPSLOCK});

size_t place_of(Key command) {
  auto found = std::find_if(kCommands.begin(), kCommands.end(),
                            [&](const Command& c) { return c.key == command; });
  return static_cast<size_t>(found - kCommands.begin());
}

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

KeyMap::KeyMap() {
  for (const Command& command : kCommands) codes_.push_back(SDL_GetKeyFromName(command.usual));
}

KeyMap KeyMap::from(const std::function<std::string(const std::string&)>& setting) {
  KeyMap map;
  for (size_t i = 0; i < kCommands.size(); ++i) {
    const std::string name = setting(std::string("key.") + kCommands[i].name);
    const int code = name.empty() ? SDLK_UNKNOWN : SDL_GetKeyFromName(name.c_str());
    if (code != SDLK_UNKNOWN && !is_kept(code)) map.codes_[i] = code;
  }
  return map;
}

std::optional<Key> KeyMap::command_of(int code) const {
  const Command* command = holder(code);
  return command ? std::optional(command->key) : std::nullopt;
}

int KeyMap::code_of(Key command) const {
  const size_t place = place_of(command);
  return place < codes_.size() ? codes_[place] : SDLK_UNKNOWN;
}

std::string KeyMap::key_name(Key command, const Phrasebook& words) const {
  return shown_key_name(code_of(command), words);
}

bool KeyMap::is_kept(int code) {
  if (code >= SDLK_1 && code <= SDLK_9) return true;
  if (code >= SDLK_a && code <= SDLK_h) return true;
  return std::find(kKept.begin(), kKept.end(), code) != kKept.end();
}

const Command* KeyMap::holder(int code) const {
  for (size_t i = 0; i < codes_.size(); ++i)
    if (codes_[i] == code) return &kCommands[i];
  return nullptr;
}

void KeyMap::give(Key command, int code) {
  const size_t place = place_of(command);
  if (place >= codes_.size() || is_kept(code)) return;
  for (int& other : codes_)
    if (other == code) other = codes_[place];
  codes_[place] = code;
}

std::string stored_key_name(int code) {
  return SDL_GetKeyName(code);
}

std::string shown_key_name(int code, const Phrasebook& words) {
  if (code == SDLK_PAGEDOWN) return words("keys.page-down");
  if (code == SDLK_PAGEUP) return words("keys.page-up");
  return SDL_GetKeyName(code);
}

}  // namespace stet
