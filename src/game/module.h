// What the game's module offers the program: a window, loaded only when one is to be opened.
//
// SDL and what it pulls in are sixty-odd shared libraries, whose loading takes longer than making
// a quiz does. So `stet` itself is linked without them; main.cpp loads the module, stet-game.so,
// when a game is asked for. The module holds its own copy of everything below game/, which keeps
// no state outside its objects, and both sides must be of one build, since C++ values pass
// between them: `version` tells.
#pragma once

#include <string>

#include "commands/console.h"
#include "saves/clock.h"
#include "text/result.h"

namespace stet {

struct GameModule {
  const char* version;  // version_text() of the build
  // run_game() of game/game.h.
  Result<void> (*run)(const std::string& data_folder, GameRequest request, const Clock& clock);
};

// The one symbol that the module exports.
inline constexpr const char* kGameModuleSymbol = "stet_game_module";
using FindGameModule = const GameModule* (*)();

}  // namespace stet
