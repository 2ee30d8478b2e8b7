// The game: the desk behind the screens. Each frame it shows the screen the desk is at, and
// carries out what the player did there.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "commands/console.h"
#include "game/desk.h"
#include "game/editor_room.h"
#include "game/frame.h"
#include "game/screens/home.h"
#include "game/screens/play.h"
#include "game/screens/settings.h"

namespace stet {

class Game {
 public:
  // `clipboard` gives the text for the Paste button; `has_speech`: the screen can be spoken.
  Game(Desk& desk, std::function<std::string()> clipboard, bool has_speech = false);

  void draw(Frame& frame);

 private:
  void home(Frame& frame, float top);
  void play(Frame& frame, float top);
  void summary(Frame& frame, float top);
  void scores(Frame& frame, float top);
  void settings(Frame& frame, float top);
  EditorRoom& writing();

  Desk& desk_;
  std::function<std::string()> clipboard_;
  bool has_speech_;
  SettingsState settings_state_;
  HomeState home_state_;
  PlayState play_state_;
  std::unique_ptr<EditorRoom> writing_;  // once it has been entered
  std::optional<ScreenName> shown_;
};

// Opens the window and plays until it is closed. Refused when there is no display after all, or
// the data folder can't be used.
Result<void> run_game(const std::string& data_folder, GameRequest request, const Clock& clock);

}  // namespace stet
