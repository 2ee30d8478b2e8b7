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
#include "game/folder.h"
#include "game/frame.h"
#include "game/screens/group.h"
#include "game/screens/home.h"
#include "game/screens/play.h"
#include "game/screens/players.h"
#include "game/screens/scores.h"
#include "game/screens/settings.h"

namespace stet {

class Game {
 public:
  // `clipboard` gives the text for the Paste button; `has_speech`: the screen can be spoken;
  // `home_folder` is where files are looked for.
  Game(Desk& desk, std::function<std::string()> clipboard, bool has_speech = false,
       std::string home_folder = "/");

  void draw(Frame& frame);
  // Until nothing is under way, at most so long for the desk and for the editor; whether that came
  // to be.
  bool settle(int milliseconds);

 private:
  void screen(Frame& frame, float top);
  void home(Frame& frame, float top);
  void play(Frame& frame, float top);
  void watch_the_article(Frame& frame);
  void summary(Frame& frame, float top);
  void scores(Frame& frame, float top);
  void group(Frame& frame, float top);
  void players(Frame& frame, float top);
  void files(Frame& frame, float top);
  void packs(Frame& frame, float top);
  void browse();
  void settings(Frame& frame, float top);
  EditorRoom& writing();
  void open_help(Frame& frame);

  Desk& desk_;
  std::function<std::string()> clipboard_;
  bool has_speech_;
  SettingsState settings_state_;
  HomeState home_state_;
  PlayState play_state_;
  std::unique_ptr<EditorRoom> writing_;  // once it has been entered
  ScoresState scores_state_;
  GroupState group_state_;
  PlayersState players_state_;
  Folder folder_;
  std::optional<ScreenName> shown_;
  bool help_ = false;
  std::string focus_before_help_;

  // Whether the article was consulted: where it stood when the question was asked.
  std::string article_shown_;  // pack and article
  size_t asked_at_ = 0;
  std::string asked_in_;  // round
  float article_offset_ = 0;
};

// What the Play screen is shown of the desk's round.
PlayView play_view(Desk& desk, const Phrasebook& words, float top);

// Opens the window and plays until it is closed. Refused when there is no display after all, or
// the data folder can't be used.
Result<void> run_game(const std::string& data_folder, GameRequest request, const Clock& clock);

}  // namespace stet
