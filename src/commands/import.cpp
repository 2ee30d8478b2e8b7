// `stet import`: quizzes of other programs become packs, in the library or in a folder.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <ostream>

#include "bank/checker.h"
#include "commands/opening.h"
#include "commands/phrases.h"
#include "commands/reader_lexicon.h"
#include "commands/verb.h"
#include "exchange/bring_in.h"
#include "saves/library.h"
#include "saves/places.h"
#include "text/clean.h"
#include "text/file.h"

namespace stet {

namespace {

struct Options {
  std::vector<std::string> files;
  std::string from;
  std::string title;
  std::string output;
  std::string folder;
  bool older = false;
  bool preview = false;
};

// "quiz" of "/home/ann/quiz.gift.txt".
std::string title_of(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  return name == "-" ? "" : name.substr(0, name.find('.', 1));
}

void print(const ImportReport& report, const std::string& path, Console& console) {
  console.err << clean_line(path) << ": " << in_words(report) << "\n";
  for (const std::string& line : details_of(report))
    console.err << "  " << clean_line(line) << "\n";
}

// A pack of our own is taken as it is; anything else is read as its format.
Result<Imported> read(const std::string& path, const Options& options, Console& console) {
  const auto bytes = read_file(path, kImportLimit, "a quiz");
  if (!bytes) return tl::unexpected(bytes.error());
  if (options.from.empty() && looks_like_pack(*bytes) && !guess_format(*bytes)) {
    const auto lexicon = open_reader_lexicon(console);
    if (!lexicon) return tl::unexpected(lexicon.error());
    auto pack = open_pack_bytes(*bytes, path, *lexicon);
    if (!pack) return tl::unexpected(pack.error());
    return as_it_is(std::move(*pack));
  }
  auto imported = bring_in(*bytes, find_format(options.from),
                           options.title.empty() ? title_of(path) : options.title);
  if (!imported) {
    Problem problem = imported.error();
    problem.place = problem.place.empty() ? path : path + ", " + problem.place;
    return tl::unexpected(std::move(problem));
  }
  if (imported->refused) {
    print(imported->report, path, console);
    return refuse(path, "nothing was imported, because not every row could be read",
                  "mend the rows named above");
  }
  return imported;
}

CommandResult write(const Pack& pack, const Options& options, Console& console) {
  if (options.output == "-") {
    console.out << write_pack(pack);
    return {};
  }
  const std::string path =
      options.output.empty() ? options.folder + "/" + pack.id + ".stet.json" : options.output;
  if (auto written = write_file(path, write_pack(pack), 0666); !written)
    return refused(console, written.error());
  console.err << "written to " << clean_line(path) << "\n";
  return {};
}

void print(const Installed& installed, const Phrasebook& words, Console& console) {
  console.err << clean_line(told(words, outcome_of(installed)));
  if (installed.what == Installation::older) console.err << "; --older takes this one";
  console.err << "\n";
  for (const Phrase& change : installed.changes)
    console.err << "  " << clean_line(told(words, change)) << "\n";
}

// Into the library, all of them or none.
CommandResult install(std::vector<Arriving> packs, bool preview, Console& console) {
  const auto places = find_places();
  if (!places) return refused(console, places.error());
  const auto words = open_phrasebook(console);
  if (!words) return refused(console, words.error());
  if (preview) {
    console.err << "nothing is changed; without --preview it would say:\n";
    for (const Arriving& arriving : packs) {
      const auto foreseen = foresee(*places, arriving);
      if (!foreseen) return refused(console, foreseen.error());
      print(*foreseen, *words, console);
    }
    return {};
  }
  const auto installed = install_packs(*places, std::move(packs));
  if (!installed) return refused(console, installed.error());
  for (const Installed& one : *installed) print(one, *words, console);
  return {};
}

CommandResult run_import(const Options& options, Console& console) {
  const Format* named = find_format(options.from);
  if (!options.from.empty() && (!named || !named->read)) {
    console.err << "stet: there is no format \"" << clean_line(options.from)
                << "\"; use one of: " << format_names(true) << "\n";
    return {kUsage, std::nullopt};
  }
  // All are read before the first is kept.
  std::vector<Imported> all;
  for (const std::string& path : options.files) {
    auto imported = read(path, options, console);
    if (!imported) return refused(console, imported.error());
    print(imported->report, path, console);
    all.push_back(std::move(*imported));
  }
  if (options.output.empty() && options.folder.empty()) {
    std::vector<Arriving> packs;
    for (Imported& imported : all)
      packs.push_back({std::move(imported.pack), !imported.is_pack || options.older});
    return install(std::move(packs), options.preview, console);
  }
  for (const Imported& imported : all)
    if (const CommandResult written = write(imported.pack, options, console);
        written.status != kDone)
      return written;
  return {};
}

}  // namespace

Run add_import(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("FILE", options->files, "Quizzes of other programs, or packs; - is standard input")
      ->required();
  app.add_option("--from", options->from,
                 "The format, where its content doesn't tell: " + format_names(true));
  app.add_option("--title", options->title,
                 "The pack's title (the file's, or its name, if absent)");
  auto* output = app.add_option("-o,--output", options->output,
                                "The pack to write, instead of adding it to your packs");
  auto* folder =
      app.add_option("--to", options->folder, "The folder to write packs into, instead of your own")
          ->excludes(output);
  app.add_flag("--preview", options->preview, "Says what would change, and changes nothing")
      ->excludes(output)
      ->excludes(folder);
  app.add_flag("--older", options->older, "Replaces a pack of yours even by an older revision")
      ->excludes(output)
      ->excludes(folder);
  return [options](Console& console) {
    if (options->files.size() > 1 && !options->output.empty()) {
      console.err << "stet: several files can't be written to one; use --to FOLDER\n";
      return CommandResult{kUsage, std::nullopt};
    }
    return run_import(*options, console);
  };
}

}  // namespace stet
