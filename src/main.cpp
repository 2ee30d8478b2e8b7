// Picks a command, or opens the game.
#include <iostream>

#include "commands/verb.h"
#include "saves/clock.h"

int main(int argc, char** argv) {
  stet::Console console{std::cin, std::cout, std::cerr, stet::system_clock(), "", false};
  return stet::run_command_line(argc, argv, console).status;
}
