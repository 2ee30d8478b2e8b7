// `stet import`: quizzes of other programs become packs, in the library or in a folder.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <ostream>

#include "bank/checker.h"
#include "commands/opening.h"
#include "commands/reader_lexicon.h"
#include "commands/verb.h"
#include "exchange/format.h"
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
};

// "quiz" of "/home/ann/quiz.gift.txt".
std::string title_of(const std::string& path) {
  const std::string name = std::filesystem::path(path).filename().string();
  return name == "-" ? "" : name.substr(0, name.find('.', 1));
}

void print(const ImportReport& report, const std::string& path, Console& console) {
  console.err << clean_line(path) << ": " << in_words(report) << "\n";
  for (const Remark& remark : report.remarks)
    console.err << "  " << clean_line(in_words(remark)) << "\n";
}

// A pack of our own is taken as it is; anything else is read as its format.
Result<Imported> read(const std::string& path, const Options& options, Console& console) {
  const auto bytes = read_file(path, kImportLimit, "a quiz");
  if (!bytes) return tl::unexpected(bytes.error());
  const Format* format =
      options.from.empty() ? guess_format(*bytes) : find_format(options.from);
  if (!format && options.from.empty() && looks_like_pack(*bytes)) {
    const auto lexicon = open_reader_lexicon(console);
    if (!lexicon) return tl::unexpected(lexicon.error());
    auto pack = open_pack_bytes(*bytes, path, *lexicon);
    if (!pack) return tl::unexpected(pack.error());
    Imported imported{std::move(*pack), {}};
    imported.report.read = imported.pack.questions.size();
    return imported;
  }
  if (!format)
    return refuse(path, "is in no format that can be told from its content",
                  "name it with --from: " + format_names(true));
  auto imported =
      format->read(*bytes, options.title.empty() ? title_of(path) : options.title);
  if (!imported) {
    Problem problem = imported.error();
    problem.place = problem.place.empty() ? path : path + ", " + problem.place;
    return tl::unexpected(std::move(problem));
  }
  if (format->all_or_nothing && imported->report.skipped > 0) {
    print(imported->report, path, console);
    return refuse(path, "nothing was imported, because not every row could be read",
                  "mend the rows named above");
  }
  return imported;
}

CommandResult keep(const Imported& imported, const Options& options, Console& console) {
  const std::string bytes = write_pack(imported.pack);
  if (options.output == "-") {
    console.out << bytes;
    return {};
  }
  if (!options.output.empty() || !options.folder.empty()) {
    const std::string path = options.output.empty()
                                 ? options.folder + "/" + imported.pack.id + ".stet.json"
                                 : options.output;
    if (auto written = write_file(path, bytes, 0666); !written) return refused(console, written.error());
    console.err << "written to " << clean_line(path) << "\n";
    return {};
  }
  const auto places = find_places();
  if (!places) return refused(console, places.error());
  const auto installed = install_pack(*places, imported.pack);
  if (!installed) return refused(console, installed.error());
  console.err << clean_line(in_words(*installed)) << "\n";
  for (const std::string& line : installed->changes) console.err << "  " << clean_line(line) << "\n";
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
  for (const Imported& imported : all)
    if (const CommandResult kept = keep(imported, options, console); kept.status != kDone)
      return kept;
  return {};
}

}  // namespace

Run add_import(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("FILE", options->files, "Quizzes of other programs, or packs; - is standard input")
      ->required();
  app.add_option("--from", options->from,
                 "The format, where its content doesn't tell: " + format_names(true));
  app.add_option("--title", options->title, "The pack's title (the file's, or its name, if absent)");
  auto* output = app.add_option("-o,--output", options->output,
                                "The pack to write, instead of adding it to your packs");
  app.add_option("--to", options->folder, "The folder to write packs into, instead of your own")
      ->excludes(output);
  return [options](Console& console) {
    if (options->files.size() > 1 && !options->output.empty()) {
      console.err << "stet: several files can't be written to one; use --to FOLDER\n";
      return CommandResult{kUsage, std::nullopt};
    }
    return run_import(*options, console);
  };
}

}  // namespace stet
