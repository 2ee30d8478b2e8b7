// The table of verbs: one file each, which adds its options to the command line and runs.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "commands/console.h"

namespace CLI {
class App;
}

namespace stet {

using Run = std::function<CommandResult(Console&)>;

struct Verb {
  std::string_view name;
  std::string_view summary;
  std::string_view example;  // shown at the foot of `stet VERB --help`
  // Adds options to the verb's own CLI::App and returns what to run once they are parsed.
  Run (*add)(CLI::App& app);
  bool listed = true;  // in `stet --help`
};

std::span<const Verb> verbs();

Run add_play(CLI::App& app);
Run add_make(CLI::App& app);
Run add_read(CLI::App& app);
Run add_check(CLI::App& app);
Run add_scores(CLI::App& app);
Run add_export_profile(CLI::App& app);
Run add_restore_profile(CLI::App& app);
Run add_selftest_journal(CLI::App& app);
Run add_import(CLI::App& app);
Run add_export(CLI::App& app);
Run add_packs(CLI::App& app);

// Parses the arguments and runs the verb. Usage errors are printed and give kUsage.
CommandResult run_command_line(int argc, const char* const* argv, Console& console);

}  // namespace stet
