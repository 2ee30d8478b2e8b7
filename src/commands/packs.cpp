// `stet packs`: the packs at hand, by title and id; taking one out, and undoing that.
#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "commands/phrases.h"
#include "commands/verb.h"
#include "saves/library.h"
#include "saves/shelf.h"
#include "text/clean.h"
#include "text/data_folder.h"

namespace stet {

namespace {

struct Options {
  std::string remove;
  bool undo = false;
};

CommandResult run_packs(const Options& options, Console& console) {
  const auto places = find_places();
  if (!places) return refused(console, places.error());
  const auto words = open_phrasebook(console);
  if (!words) return refused(console, words.error());
  if (options.undo) {
    const auto said = undo_library_change(*places);
    if (!said) return refused(console, said.error());
    console.err << clean_line(told(*words, *said)) << "\n";
    return {};
  }
  if (!options.remove.empty()) {
    const auto said = remove_pack(*places, options.remove);
    if (!said) return refused(console, said.error());
    console.err << "scores are kept; stet packs --undo brings it back\n"
                << clean_line(told(*words, *said)) << "\n";
    return {};
  }
  const auto folder = find_data_folder(console.data_folder);
  if (!folder) return refused(console, folder.error());
  for (const PackRow& row : packs_on_shelf(*places, *folder))
    console.out << clean_line(row.id) << "  " << row.questions << "  " << clean_line(row.title)
                << (row.shipped ? "  (came with Stet)" : "") << "\n";
  return {};
}

}  // namespace

Run add_packs(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* remove = app.add_option("--remove", options->remove, "The id of a pack of yours to take out");
  app.add_flag("--undo", options->undo, "Takes back the last import or removal")->excludes(remove);
  return [options](Console& console) { return run_packs(*options, console); };
}

}  // namespace stet
