// `stet export-profile` and `stet restore-profile`: everything a player has, out and in again.
#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "commands/counted.h"
#include "commands/verb.h"
#include "saves/archive.h"
#include "saves/journal_lines.h"
#include "saves/profiles.h"
#include "text/clean.h"

namespace stet {

namespace {

struct Options {
  std::string file;
  std::string player;
};

// Whoever is named, or played last.
Result<Profile> player_of(const Places& places, const Options& options) {
  if (options.player.empty()) return last_profile(places);
  return find_profile(places, options.player);
}

CommandResult export_profile(Console& console, const Options& options) {
  const auto places = find_places();
  if (!places) return refused(console, places.error());
  const auto player = player_of(*places, options);
  if (!player) return refused(console, player.error());
  const auto bytes = archive_profile(*places, player->id, console.clock());
  if (!bytes) return refused(console, bytes.error());
  if (options.file == "-") {
    console.out << *bytes;
    return {};
  }
  if (auto written = write_file(options.file, *bytes); !written)
    return refused(console, written.error());
  console.err << "everything is in " << clean_line(options.file) << "\n";
  return {};
}

CommandResult restore(Console& console, const Options& options) {
  const auto places = find_places();
  if (!places) return refused(console, places.error());
  const auto bytes = read_journal_file(options.file);
  if (!bytes) return refused(console, bytes.error());
  const auto player = player_of(*places, options);
  if (!player) return refused(console, player.error());
  const auto restored = restore_profile(*places, player->id, console.clock, *bytes, options.file);
  if (!restored) return refused(console, restored.error());
  console.err << "restored " << counted(restored->journal.answers, "answer") << " and "
              << counted(restored->packs, "pack");
  if (restored->works > 0) console.err << ", and " << counted(restored->works, "unfinished pack");
  console.err << "; what was there already stays\n";
  for (const std::string& id : restored->kept)
    console.err << "stet: the pack " << id << " is there with other content, which stays\n";
  const size_t damaged = restored->journal.damaged + restored->damaged_packs;
  if (damaged > 0)
    console.err << "stet: " << counted(damaged, "damaged line") << " of "
                << clean_line(options.file) << " left out\n";
  return {};
}

void add_profile_options(CLI::App& app, Options& options, const char* what) {
  app.add_option("FILE", options.file, what)->required();
  app.add_option("--player", options.player, "Whose, by name (whoever played last)");
}

}  // namespace

Run add_export_profile(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_profile_options(app, *options, "The file to write; - is standard output");
  return [options](Console& console) { return export_profile(console, *options); };
}

Run add_restore_profile(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_profile_options(app, *options, "A file that export-profile wrote");
  return [options](Console& console) { return restore(console, *options); };
}

}  // namespace stet
