// Runs a command line in memory.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "commands/verb.h"

namespace stet::test {

struct Ran {
  int status = 0;
  std::string out, err;
  bool wants_game = false;
};

// `at_ms` (3 February 2015, 10:20:30 UTC) is what the clock says throughout. No display.
inline Ran run(std::vector<std::string> arguments, const std::string& input = "",
               int64_t at_ms = 1422958830000, bool has_display = false,
               const std::string& data_folder = STET_SOURCE_DIR) {
  std::istringstream in(input);
  std::ostringstream out, err;
  Console console{in, out, err, [at_ms] { return at_ms; }, data_folder, has_display};
  std::vector<const char*> argv{"stet"};
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  CommandResult result = run_command_line(static_cast<int>(argv.size()), argv.data(), console);
  return {result.status, out.str(), err.str(), result.game.has_value()};
}

}  // namespace stet::test
