// What a command may touch: three streams, the clock, the environment as the program found it.
//
// Passed in, so that tests run every verb in memory. Data goes to `out`, everything for people
// to `err`. Text from articles and packs goes through clean_line() before it is printed.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "bank/pack.h"
#include "quiz/mode.h"
#include "saves/clock.h"

namespace stet {

struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  Clock clock;
  std::string data_folder;   // from --data-dir; empty: search
  bool has_display = false;  // whether a window could be opened
};

// Exit statuses of every verb.
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;  // the input was refused
inline constexpr int kUsage = 2;

// What `stet` and `stet play` ask main() to open; commands know nothing of the game.
struct GameRequest {
  std::optional<Pack> pack;  // to be played at once; absent: the home screen
  std::optional<uint64_t> seed;
  size_t questions = 0;           // 0: as many as the mode has
  std::optional<Mode> mode = {};  // a round of the packs at hand
  std::string subject = {};       // its skill or ghost
};

struct CommandResult {
  int status = kDone;
  std::optional<GameRequest> game;
};

// Prints "stet: problem" and returns kRefused.
CommandResult refused(Console& console, const Problem& problem);

}  // namespace stet
