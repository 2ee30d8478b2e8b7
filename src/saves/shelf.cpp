#include "saves/shelf.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include "quiz/certainty.h"
#include "text/clean.h"
#include "text/file.h"
#include "text/json.h"

namespace stet {

namespace {

constexpr int64_t kDayMs = 86'400'000;

std::string string_at(const JsonNode& json, const char* key) {
  const JsonNode* node = json.find(key);
  return node && node->string() ? *node->string() : "";
}

std::optional<PackRow> row_of(const std::string& path, bool shipped) {
  auto bytes = read_file(path, kPackLimit, "a pack");
  if (!bytes) return std::nullopt;
  auto json = parse_json(*bytes, path);
  if (!json || string_at(*json, "format") != "stet-pack") return std::nullopt;
  const JsonNode* questions = json->find("questions");
  PackRow row{string_at(*json, "id"), path, clean_line(string_at(*json, "title")), 0, shipped};
  if (questions && questions->array()) row.questions = questions->array()->size();
  if (row.id.empty()) return std::nullopt;
  return row;
}

std::optional<int> best_percent(const History& history, const Edition& edition) {
  std::optional<int> best;
  for (const RoundRecord& round : history.rounds) {
    const RoundPlan& plan = round.plan;
    const size_t asked = plan.seats.size();
    if (plan.pack_id != edition.pack_id || plan.seed != edition.seed || asked == 0 ||
        round.answers.size() < asked)
      continue;
    const double most = best_marks(plan.certainty) * static_cast<double>(asked);
    best =
        std::max(best.value_or(0), static_cast<int>(std::lround(100 * round_marks(round) / most)));
  }
  return best;
}

}  // namespace

std::vector<PackRow> packs_on_shelf(const Places& places, const std::string& data_folder) {
  std::vector<PackRow> rows;
  for (bool shipped : {true, false})
    for (const std::string& path : packs_in(shipped ? data_folder + "/questions" : places.packs()))
      if (auto row = row_of(path, shipped)) rows.push_back(std::move(*row));
  return rows;
}

bool is_shipped(std::span<const PackRow> packs, const std::string& id) {
  return std::any_of(packs.begin(), packs.end(),
                     [&](const PackRow& row) { return row.shipped && row.id == id; });
}

Edition todays_edition(std::span<const PackRow> packs, const History& history, int64_t now_ms,
                       int utc_offset_minutes) {
  const int64_t local_ms = now_ms + int64_t{utc_offset_minutes} * 60'000;
  const auto day = static_cast<size_t>(std::max<int64_t>(0, local_ms / kDayMs));
  std::time_t seconds = static_cast<std::time_t>(local_ms / 1000);
  std::tm date{};
  gmtime_r(&seconds, &date);

  std::vector<const PackRow*> shipped;
  for (const PackRow& row : packs)
    if (row.shipped) shipped.push_back(&row);
  Edition edition;
  edition.seed =
      static_cast<uint64_t>((date.tm_year + 1900) * 10000 + (date.tm_mon + 1) * 100 + date.tm_mday);
  if (shipped.empty()) return edition;
  const PackRow& row = *shipped[day % shipped.size()];
  edition.pack_id = row.id;
  edition.title = row.title;
  edition.questions = std::min(kEditionQuestions, row.questions);
  edition.best = best_percent(history, edition);
  return edition;
}

std::optional<LeftOpen> left_open(const History& history) {
  const RoundRecord* round = history.unfinished();
  if (!round) return std::nullopt;
  return LeftOpen{round->plan.title, round->answers.size(), round->plan.seats.size()};
}

}  // namespace stet
