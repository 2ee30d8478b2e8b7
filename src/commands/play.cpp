#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "bank/kind.h"
#include "commands/opening.h"
#include "commands/reader_lexicon.h"
#include "commands/terminal_play.h"
#include "commands/verb.h"
#include "saves/profiles.h"

namespace stet {

namespace {

struct Options {
  std::vector<std::string> paths;
  bool terminal = false;
  std::optional<size_t> entry;
  std::optional<uint64_t> seed;
  std::optional<size_t> questions;
  std::string mode;
  std::string skill;
  std::string ghost;
  std::string player;
};

// What stands on the command line beside --mode, or why it can't.
std::optional<Problem> clash(const Options& options) {
  if (!options.mode.empty() && !options.paths.empty())
    return Problem{"--mode", "draws on the packs at hand, so it can't play a file as well",
                   "leave out one of the two"};
  if (!options.skill.empty() && options.mode != "practice")
    return Problem{"--skill", "is for practice", "add --mode practice"};
  if (!options.ghost.empty() && options.mode != "ghost")
    return Problem{"--ghost", "is for a race with a ghost", "add --mode ghost"};
  return std::nullopt;
}

// From now on this player's scores are kept.
Result<void> sit_down(const std::string& name) {
  auto places = find_places();
  if (!places) return tl::unexpected(places.error());
  auto player = find_profile(*places, name);
  if (!player) return tl::unexpected(player.error());
  return remember_profile(*places, player->id);
}

std::vector<std::string> names_of_modes() {
  std::vector<std::string> names;
  for (const ModeRow& row : modes())
    if (row.mode != Mode::pack && row.mode != Mode::own) names.emplace_back(row.name);
  return names;
}

// The seed of packs made here; the same article always gives the same pack, so that a round on
// it can be found again.
constexpr uint64_t kPackSeed = 1;

Result<Pack> open_pack_at(Console& console, const Options& options) {
  auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return open_for_play(options.paths, *lexicon, options.seed.value_or(kPackSeed), options.entry);
}

CommandResult play(Console& console, const Options& options) {
  if (auto problem = clash(options)) return refused(console, *problem);
  GameRequest request{std::nullopt, options.seed, options.questions.value_or(0)};
  request.mode = mode_named(options.mode);
  request.subject = options.skill.empty() ? options.ghost : options.skill;
  if (!options.player.empty())
    if (auto sat_down = sit_down(options.player); !sat_down)
      return refused(console, sat_down.error());
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
  app.add_option("--mode", options->mode, "A round from all packs: daily, practice, shift, …")
      ->check(CLI::IsMember(names_of_modes()));
  app.add_option("--skill", options->skill, "What to practise (the weakest skill)")
      ->check(CLI::IsMember(std::vector<std::string>(skills().begin(), skills().end())));
  app.add_option("--ghost", options->ghost, "Whom to race: otto, mara, edith, or best");
  app.add_option("--player", options->player, "Who plays, by name (whoever played last)");
  app.add_option("--questions", options->questions, "How many questions (10; a shift has 20)")
      ->check(CLI::Range(size_t{1}, size_t{2000}));
  return [options](Console& console) { return play(console, *options); };
}

}  // namespace stet
