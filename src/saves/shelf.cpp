#include "saves/shelf.h"

#include <algorithm>
#include <ctime>

#include "bank/pack_reader.h"
#include "text/clean.h"
#include "text/file.h"
#include "text/json.h"

namespace stet {

namespace {

std::string string_at(const JsonNode& json, const char* key) {
  const JsonNode* node = json.find(key);
  return node && node->string() ? *node->string() : "";
}

std::optional<PackRow> row_of(const std::string& path, bool shipped) {
  auto bytes = read_file(path, kPackLimit, "a pack");
  if (!bytes) return std::nullopt;
  const auto json = parse_pack(*bytes, path);
  if (!json || string_at(*json, "format") != "stet-pack") return std::nullopt;
  const JsonNode* questions = json->find("questions");
  PackRow row{string_at(*json, "id"), path, clean_line(string_at(*json, "title")), 0, shipped};
  if (questions && questions->array()) row.questions = questions->array()->size();
  if (row.id.empty()) return std::nullopt;
  return row;
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

std::optional<LeftOpen> left_open(const History& history) {
  const RoundRecord* round = history.unfinished();
  if (!round) return std::nullopt;
  return LeftOpen{round->plan.title, round->answers.size(), round->plan.seats.size()};
}

}  // namespace stet
