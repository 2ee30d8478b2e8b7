#include "game/module.h"

#include "commands/version.h"
#include "game/game.h"

extern "C" __attribute__((visibility("default"))) const stet::GameModule* stet_game_module() {
  static const std::string version = stet::version_text();
  static const stet::GameModule module{version.c_str(), stet::run_game};
  return &module;
}
