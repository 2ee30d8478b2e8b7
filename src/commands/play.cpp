#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "commands/opening.h"
#include "commands/reader_lexicon.h"
#include "commands/terminal_play.h"
#include "commands/verb.h"

namespace stet {

namespace {

struct Options {
  std::vector<std::string> paths;
  bool terminal = false;
  std::optional<size_t> entry;
  std::optional<uint64_t> seed;
  size_t questions = 10;
};

// The seed of packs made here; the same article always gives the same pack, so that a round on
// it can be found again.
constexpr uint64_t kPackSeed = 1;

Result<Pack> open_pack_at(Console& console, const Options& options) {
  auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return open_for_play(options.paths, *lexicon, options.seed.value_or(kPackSeed), options.entry);
}

CommandResult play(Console& console, const Options& options) {
  GameRequest request{std::nullopt, options.seed, options.questions};
  if (!options.paths.empty()) {
    auto pack = open_pack_at(console, options);
    if (!pack) return refused(console, pack.error());
    request.pack = std::move(*pack);
  }
  if (!options.terminal && console.has_display) return {kDone, std::move(request)};
  if (!options.terminal) say_no_display(console);
  return play_in_terminal(console, std::move(request));
}

}  // namespace

Run add_play(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("what", options->paths, "A pack, or articles to make a quiz from")
      ->type_name("PACK or ARTICLE");
  app.add_option("--entry", options->entry, "Which article of a feed; stet read lists them");
  app.add_flag("--terminal", options->terminal, "Play in the terminal");
  app.add_option("--seed", options->seed,
                 "Seed of every chance choice; the same one plays the same round");
  app.add_option("--questions", options->questions, "How many questions (10)")
      ->check(CLI::Range(size_t{1}, size_t{2000}));
  return [options](Console& console) { return play(console, *options); };
}

}  // namespace stet
