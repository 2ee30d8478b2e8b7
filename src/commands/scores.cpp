#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "bank/kind.h"
#include "commands/counted.h"
#include "commands/phrases.h"
#include "commands/reader_lexicon.h"
#include "commands/scores_page.h"
#include "commands/verb.h"
#include "commands/xapi.h"
#include "quiz/verdict.h"
#include "saves/clock.h"
#include "saves/journal_lines.h"
#include "saves/merge.h"
#include "saves/places.h"
#include "saves/profiles.h"
#include "saves/scorebook.h"
#include "saves/set_aside.h"
#include "saves/shelf.h"
#include "text/clean.h"
#include "text/csv.h"
#include "text/data_folder.h"
#include "text/utf8.h"

namespace stet {

namespace {

using Json = nlohmann::ordered_json;

constexpr size_t kRoundsShown = 10;

struct Options {
  std::vector<std::string> merge;
  bool json = false;
  bool csv = false;
  bool xapi = false;
  std::string html;  // a path
  std::string player;
};

Json number_or_null(const std::optional<double>& value) {
  return value ? Json(*value) : Json();
}

// "you doubted 3 sound sentences"; empty when nothing of the sort.
std::string bias_of(const Detection& detection, const Phrasebook& words) {
  const std::string bias = bias_in_words(detection, words);
  return bias.empty() ? "" : filled(words("bias.you"), {bias});
}

void print_json(std::ostream& out, const Scorebook& book, const Phrasebook& words) {
  Json json;
  json["skills"] = Json::array();
  for (const SkillScore& score : book.skills)
    json["skills"].push_back({{"skill", score.skill},
                              {"answered", score.answered},
                              {"right", score.right},
                              {"discernment", number_or_null(score.discernment)},
                              {"accuracy", number_or_null(score.accuracy)}});
  const Detection& d = book.detection;
  json["detection"] = {{"hits", d.hits},
                       {"changed", d.changed},
                       {"false_alarms", d.false_alarms},
                       {"intact", d.intact}};
  json["bias"] = bias_of(d, words);
  json["rounds"] = Json::array();
  for (const RoundRow& row : book.rounds)
    json["rounds"].push_back({{"round", row.round_id},
                              {"title", row.title},
                              {"begun", iso_time(row.begun_ms)},
                              {"questions", row.questions},
                              {"answered", row.answered},
                              {"right", row.right},
                              {"marks", row.marks},
                              {"best_marks", row.best_marks},
                              {"open", row.open}});
  out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
}

void print_csv(std::ostream& out, const Scorebook& book) {
  auto figure = [](const std::optional<double>& value) {
    return value ? plain_number(*value) : std::string();
  };
  out << "skill,answered,right,discernment,accuracy,hits,changed,false_alarms,intact\r\n";
  for (const SkillScore& score : book.skills) {
    const Detection& d = score.detection;
    out << csv_cell(score.skill) << ',' << score.answered << ',' << score.right << ','
        << figure(score.discernment) << ',' << figure(score.accuracy) << ',' << d.hits << ','
        << d.changed << ',' << d.false_alarms << ',' << d.intact << "\r\n";
  }
}

std::string padded(std::string text, size_t width) {
  const size_t length = length_in_characters(text);
  return text.append(width > length ? width - length : 0, ' ');
}

void print_for_people(std::ostream& out, const Scorebook& book, const Phrasebook& words) {
  if (book.skills.empty()) {
    out << "No scores yet. Play a round with `stet play`.\n";
    return;
  }
  out << "Skills (D tells changed from sound, A is right answers above chance; 100 is best)\n";
  for (const SkillScore& score : book.skills)
    out << "  " << padded(clean_line(skill_in_words(score.skill, words)), 12)
        << padded(skill_figure(score), 8) << score.right << " of " << score.answered << " right\n";
  const std::string bias = bias_of(book.detection, words);
  if (!bias.empty()) out << "Bias: " << bias << ".\n";
  for (const CalibrationBin& bin : book.calibration.bins)
    if (const std::string said = calibration_in_words(bin, words); !said.empty())
      out << said << "\n";
  out << "Rank: " << name_of(ranks()[book.rank.rank], words);
  for (size_t i = 0; i < book.rank.missing.size(); ++i)
    out << (i > 0 ? "; " : ". To the next: ") << told(words, book.rank.missing[i]);
  out << ".\n";
  out << "Last rounds\n";
  for (size_t i = 0; i < std::min(kRoundsShown, book.rounds.size()); ++i) {
    const RoundRow& row = book.rounds[i];
    out << "  " << iso_time(row.begun_ms).substr(0, 10) << "  " << row.right << " of "
        << row.answered << " right, " << plain_number(row.marks) << " of "
        << plain_number(row.best_marks) << " marks: " << clean_line(row.title)
        << (row.open ? " (open)" : "") << "\n";
  }
}

Result<Merged> merge(Console& console, const Places& places, const Profile& player,
                     const Options& options) {
  std::vector<std::string> bytes;
  for (const std::string& path : options.merge) {
    auto file = read_journal_file(path);
    if (!file) return tl::unexpected(file.error());
    bytes.push_back(std::move(*file));
  }
  const std::vector<std::string_view> others(bytes.begin(), bytes.end());
  return merge_journals(places.profile(player.id), console.clock, others, options.merge);
}

void tell_merged(Console& console, const Merged& merged, const Phrasebook& words) {
  console.err << counted(merged.answers, "answer") << " taken over\n";
  if (merged.damaged > 0)
    console.err << "stet: " << damage_in_words(merged.damaged, merged.damaged_answers, words)
                << ", in what was merged; left out\n";
}

// The journal of a player, read without the lock; says on standard error what was left out.
Result<History> history_of(Console& console, const Phrasebook& words, const std::string& folder) {
  auto lines = read_journal_in(folder);
  if (!lines) return tl::unexpected(lines.error());
  for (const Problem& problem : lines->unread)
    console.err << "stet: " << clean_line(describe(problem)) << "; left out\n";
  if (!lines->damaged.empty())
    console.err << "stet: "
                << damage_in_words(lines->damaged.size(), count_answers(lines->damaged), words)
                << ", in " << folder << "; left out\n";
  return fold(std::move(lines->events));
}

std::vector<ItemRow> items_of(Console& console, const Phrasebook& words, const Places& places) {
  std::vector<std::vector<Outcome>> everyone;
  std::vector<Hands> hands;
  for (const Profile& player : profiles(places)) {
    auto history = history_of(console, words, places.profile(player.id));
    if (!history) continue;
    for (const RoundRecord& round : history->rounds)
      hands.insert(hands.end(), round.hands.begin(), round.hands.end());
    everyone.push_back(std::move(history->outcomes));
  }
  return item_rows(everyone, hands);
}

Result<void> write_page(Console& console, const std::string& path, const Places& places,
                        const Profile& player, const Scorebook& book, const Phrasebook& words,
                        int64_t now) {
  auto data_folder = find_data_folder(console.data_folder);
  if (!data_folder) return tl::unexpected(data_folder.error());
  auto lexicon = open_reader_lexicon(console);
  if (!lexicon) return tl::unexpected(lexicon.error());
  const OpenPacks library = OpenPacks::open(places, *data_folder, *lexicon);
  const auto items = items_of(console, words, places);
  const int offset = utc_offset_minutes(now);
  const std::string page =
      write_scores_page({player.name, day_in_words(now, offset, words), day_number(now, offset),
                         offset, book, items, library, words});
  if (path == "-") {
    console.out << page;
    return {};
  }
  return write_file(path, page, 0644);
}

CommandResult scores(Console& console, const Options& options) {
  auto places = find_places();
  if (!places) return refused(console, places.error());
  const auto words = open_phrasebook(console);
  if (!words) return refused(console, words.error());
  Profile player = last_profile(*places);
  if (!options.player.empty()) {
    auto named = find_profile(*places, options.player);
    if (!named) return refused(console, named.error());
    player = std::move(*named);
  }
  if (!options.merge.empty()) {
    auto merged = merge(console, *places, player, options);
    if (!merged) return refused(console, merged.error());
    tell_merged(console, *merged, *words);
  }
  const auto history = history_of(console, *words, places->profile(player.id));
  if (!history) return refused(console, history.error());
  if (options.xapi) return print_xapi(console, *places, *history);
  const int64_t now = history->now(console.clock());
  const Scorebook book = scorebook(*history, now, utc_offset_minutes(now));
  if (!options.html.empty()) {
    auto written = write_page(console, options.html, *places, player, book, *words, now);
    if (!written) return refused(console, written.error());
    if (options.html != "-") console.err << "stet: " << options.html << " is written\n";
  } else if (options.json) {
    print_json(console.out, book, *words);
  } else if (options.csv) {
    print_csv(console.out, book);
  } else {
    print_for_people(console.out, book, *words);
  }
  return {kDone, std::nullopt};
}

}  // namespace

Run add_scores(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* json = app.add_flag("--json", options->json, "One JSON object");
  app.add_option("--merge", options->merge,
                 "First takes over what these journals hold: of another machine, of a backup")
      ->type_name("FILE");
  app.add_flag("--xapi", options->xapi, "xAPI 1.0.3 statements, for a learning record store")
      ->excludes(json);
  auto* csv = app.add_flag("--csv", options->csv, "A row a skill")->excludes(json);
  app.add_option("--html", options->html, "A page with charts, to open or print")
      ->type_name("FILE")
      ->excludes(json)
      ->excludes(csv);
  app.add_option("--player", options->player, "Whose, by name (whoever played last)");
  return [options](Console& console) { return scores(console, *options); };
}

}  // namespace stet
