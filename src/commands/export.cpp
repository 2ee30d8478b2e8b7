// `stet export`: a pack in another program's format, and what that format can't carry.
#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "bank/checker.h"
#include "commands/reader_lexicon.h"
#include "commands/verb.h"
#include "exchange/format.h"
#include "saves/places.h"
#include "text/clean.h"
#include "text/data_folder.h"
#include "text/file.h"

namespace stet {

namespace {

struct Options {
  std::string pack;
  std::string to;
  std::string output;
};

CommandResult run_export(const Options& options, Console& console) {
  const Format* format = find_format(options.to);
  if (!format) {
    console.err << "stet: there is no format \"" << clean_line(options.to)
                << "\" to export to; use one of: " << format_names(false) << "\n";
    return {kUsage, std::nullopt};
  }
  const auto folder = find_data_folder(console.data_folder);
  if (!folder) return refused(console, folder.error());
  const auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return refused(console, lexicon.error());
  const auto bytes = read_file(options.pack, kPackLimit, "a pack");
  if (!bytes) return refused(console, bytes.error());
  const auto pack = open_pack_bytes(*bytes, options.pack, *lexicon);
  if (!pack) return refused(console, pack.error());
  const auto exported = format->write(*pack, {*folder + "/assets", *lexicon});
  if (!exported) return refused(console, exported.error());
  if (options.output.empty() || options.output == "-") {
    console.out << exported->bytes;
  } else {
    if (auto written = write_file(options.output, exported->bytes, 0666); !written)
      return refused(console, written.error());
    console.err << "written to " << clean_line(options.output) << "\n";
  }
  for (const std::string& loss : exported->losses)
    console.err << "not carried by " << format->title << ": " << clean_line(loss) << "\n";
  return {};
}

}  // namespace

Run add_export(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("PACK", options->pack, "The pack; - is standard input")->required();
  app.add_option("--to", options->to, "The format: " + format_names(false))->required();
  app.add_option("-o,--output", options->output, "The file to write (standard output if absent)");
  return [options](Console& console) { return run_export(*options, console); };
}

}  // namespace stet
