#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <sstream>

#include "commands/terminal_play.h"
#include "commands/verb.h"
#include "commands/version.h"
#include "text/clean.h"

namespace stet {

namespace {

constexpr std::array kVerbs{
    Verb{"play", "plays a pack, or a quiz made from articles", "stet play article.txt --terminal",
         add_play},
    Verb{"make", "makes a pack of questions from articles",
         "stet make article.txt -o article.stet.json", add_make},
    Verb{"read", "prints what was read in an article", "stet read article.txt --json", add_read},
    Verb{"scores", "shows scores and progress", "stet scores --csv > scores.csv", add_scores},
    Verb{"check", "checks packs: their form, and the proof of every key",
         "stet check questions/*.stet.json", add_check},
    Verb{"import", "takes in quizzes of other programs, and packs", "stet import quiz.gift.txt",
         add_import},
    Verb{"export", "writes a pack for another program, or as a page to play or print",
         "stet export ferries.stet.json --to gift -o ferries.gift.txt", add_export},
    Verb{"packs", "lists your packs, takes one out, or undoes the last change",
         "stet packs --undo", add_packs},
    Verb{"export-profile", "puts everything you have into one file: scores, rounds, your packs",
         "stet export-profile me.jsonl", add_export_profile},
    Verb{"restore-profile", "adds what such a file holds to what is here",
         "stet restore-profile me.jsonl", add_restore_profile},
    Verb{"selftest-journal", "gives answers to a journal, for tests/robustness",
         "stet selftest-journal FOLDER --count 10", add_selftest_journal, false},
};

}  // namespace

std::span<const Verb> verbs() {
  return kVerbs;
}

CommandResult refused(Console& console, const Problem& problem) {
  console.err << "stet: " << clean_line(describe(problem)) << "\n";
  return {kRefused, std::nullopt};
}

CommandResult run_command_line(int argc, const char* const* argv, Console& console) {
  CLI::App app{"Stet makes quizzes from news articles, plays them and keeps score.", "stet"};
  app.set_version_flag("--version", version_text());
  app.add_option("--data-dir", console.data_folder,
                 "Folder that holds assets, questions and fonts");
  app.require_subcommand(0, 1);

  std::vector<std::pair<CLI::App*, Run>> runs;
  for (const Verb& verb : verbs()) {
    CLI::App* sub = app.add_subcommand(std::string(verb.name), std::string(verb.summary));
    if (!verb.listed) sub->group("");
    sub->footer("Example: " + std::string(verb.example));
    // Nobody asks for the options of a verb that isn't named, and they take time at each start.
    if (std::find(argv, argv + argc, verb.name) != argv + argc)
      runs.emplace_back(sub, verb.add(*sub));
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // What was given is repeated in messages, so they are cleaned like all text from outside.
    std::ostringstream out, err;
    const int status = app.exit(error, out, err);
    console.out << clean(out.str()).text;
    console.err << clean(err.str()).text;
    return {status == 0 ? kDone : kUsage, std::nullopt};
  }
  for (auto& [sub, run] : runs)
    if (sub->parsed()) return run(console);
  if (console.has_display) return {kDone, GameRequest{}};
  say_no_display(console);
  return play_in_terminal(console, {});
}

}  // namespace stet
