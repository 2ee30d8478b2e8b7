// Picks a command, or opens the game.
#include <malloc.h>

#include <cstdlib>
#include <iostream>

#include "commands/terminal_play.h"
#include "commands/verb.h"
#include "open_game.h"
#include "saves/clock.h"
#include "text/clean.h"
#include "text/data_folder.h"

namespace {

bool has_display() {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"})
    if (const char* value = std::getenv(name); value && *value) return true;
  return false;
}

// Where the window can't be opened after all, the round is played in the terminal.
int play_game(stet::Console& console, const stet::GameRequest& request) {
  auto data_folder = stet::find_data_folder(console.data_folder);
  if (!data_folder) return stet::refused(console, data_folder.error()).status;
  auto played = stet::open_game(*data_folder, request, console.clock);
  if (played) return stet::kDone;
  console.err << "stet: " << stet::clean_line(describe(played.error()))
              << "; so this is played in the terminal\n";
  return stet::play_in_terminal(console, request).status;
}

// Each article takes a few megabytes and gives them back. Without this the kernel is asked for
// them, and clears them, again and again: a tenth of the time of reading a hundred pages.
void keep_freed_memory() {
#ifdef M_TRIM_THRESHOLD
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();
  stet::Console console{std::cin, std::cout, std::cerr, stet::system_clock(), "", has_display()};
  const stet::CommandResult result = stet::run_command_line(argc, argv, console);
  return result.game ? play_game(console, *result.game) : result.status;
}
