#include "game/key_map.h"

#include <SDL.h>
#include <doctest/doctest.h>

#include <map>

#include "support/english.h"

using namespace stet;
using stet::test::english;

TEST_CASE("each command has its usual key") {
  const KeyMap keys;
  CHECK(keys.command_of(SDLK_0) == Key::pass);
  CHECK(keys.command_of(SDLK_F6) == Key::swap);
  CHECK(keys.command_of(SDLK_PAGEDOWN) == Key::page_down);
  CHECK_FALSE(keys.command_of(SDLK_q).has_value());
  CHECK(keys.key_name(Key::page_up, english()) == "Page Up");
  for (const Command& command : commands()) CHECK_FALSE(KeyMap::is_kept(keys.code_of(command.key)));
}

TEST_CASE("a key that is given away is swapped with the one that had it") {
  KeyMap keys;
  keys.give(Key::pass, SDLK_F6);
  CHECK(keys.command_of(SDLK_F6) == Key::pass);
  CHECK(keys.command_of(SDLK_0) == Key::swap);
  keys.give(Key::help, SDLK_RETURN);  // always presses what has focus
  CHECK(keys.command_of(SDLK_F1) == Key::help);
}

TEST_CASE("settings name keys, and what can't be is left as it is usual") {
  const std::map<std::string, std::string> settings{
      {"key.pass", "P"}, {"key.help", "Return"}, {"key.swap", "Not a key"}};
  const KeyMap keys = KeyMap::from([&](const std::string& name) {
    auto found = settings.find(name);
    return found == settings.end() ? std::string() : found->second;
  });
  CHECK(keys.command_of(SDLK_p) == Key::pass);
  CHECK(keys.command_of(SDLK_F1) == Key::help);
  CHECK(keys.command_of(SDLK_F6) == Key::swap);
  CHECK(stored_key_name(SDLK_p) == "P");
}
