#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "commands/counted.h"
#include "commands/verb.h"
#include "commands/xapi.h"
#include "quiz/verdict.h"
#include "saves/clock.h"
#include "saves/journal_lines.h"
#include "saves/merge.h"
#include "saves/places.h"
#include "saves/scorebook.h"
#include "saves/set_aside.h"
#include "text/clean.h"
#include "text/csv.h"
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
};

Json number_or_null(const std::optional<double>& value) {
  return value ? Json(*value) : Json();
}

void print_json(std::ostream& out, const Scorebook& book) {
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
  json["bias"] = bias_in_words(d);
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

void print_for_people(std::ostream& out, const Scorebook& book) {
  if (book.skills.empty()) {
    out << "No scores yet. Play a round with `stet play`.\n";
    return;
  }
  out << "Skills (D tells changed from sound, A is right answers above chance; 100 is best)\n";
  for (const SkillScore& score : book.skills)
    out << "  " << padded(clean_line(score.skill), 12) << padded(skill_figure(score), 8)
        << score.right << " of " << score.answered << " right\n";
  const std::string bias = bias_in_words(book.detection);
  if (!bias.empty()) out << "Bias: " << bias << ".\n";
  out << "Last rounds\n";
  for (size_t i = 0; i < std::min(kRoundsShown, book.rounds.size()); ++i) {
    const RoundRow& row = book.rounds[i];
    out << "  " << iso_time(row.begun_ms).substr(0, 10) << "  " << row.right << " of "
        << row.answered << " right, " << plain_number(row.marks) << " of "
        << plain_number(row.best_marks) << " marks: " << clean_line(row.title)
        << (row.open ? " (open)" : "") << "\n";
  }
}

Result<Merged> merge(Console& console, const Places& places, const Options& options) {
  std::vector<std::string> bytes;
  for (const std::string& path : options.merge) {
    auto file = read_journal_file(path);
    if (!file) return tl::unexpected(file.error());
    bytes.push_back(std::move(*file));
  }
  const std::vector<std::string_view> others(bytes.begin(), bytes.end());
  return merge_journals(places.profile(), console.clock, others, options.merge);
}

void tell_merged(Console& console, const Merged& merged) {
  console.err << counted(merged.answers, "answer") << " taken over\n";
  if (merged.damaged > 0)
    console.err << "stet: " << damage_in_words(merged.damaged, merged.damaged_answers)
                << " in what was merged; left out\n";
}

CommandResult scores(Console& console, const Options& options) {
  auto places = find_places();
  if (!places) return refused(console, places.error());
  if (!options.merge.empty()) {
    auto merged = merge(console, *places, options);
    if (!merged) return refused(console, merged.error());
    tell_merged(console, *merged);
  }
  auto lines = read_journal_in(places->profile());
  if (!lines) return refused(console, lines.error());
  for (const Problem& problem : lines->unread)
    console.err << "stet: " << clean_line(describe(problem)) << "; left out\n";
  if (!lines->damaged.empty())
    console.err << "stet: "
                << damage_in_words(lines->damaged.size(), count_answers(lines->damaged)) << " in "
                << places->profile() << "; left out\n";
  const History history = fold(std::move(lines->events));
  if (options.xapi) return print_xapi(console, *places, history);
  const Scorebook book = scorebook(history);
  if (options.json)
    print_json(console.out, book);
  else if (options.csv)
    print_csv(console.out, book);
  else
    print_for_people(console.out, book);
  return {kDone, std::nullopt};
}

}  // namespace

Run add_scores(CLI::App& app) {
  auto options = std::make_shared<Options>();
  auto* json = app.add_flag("--json", options->json, "One JSON object");
  app.add_option("--merge", options->merge,
                 "First takes over what these journals hold: of another machine, of a backup")
      ->type_name("FILE");
  app.add_flag("--csv", options->csv, "A row a skill")->excludes(json);
  app.add_flag("--xapi", options->xapi, "xAPI 1.0.3 statements, for a learning record store")
      ->excludes(json);
  return [options](Console& console) { return scores(console, *options); };
}

}  // namespace stet
