#include "saves/archive.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "saves/checksum.h"
#include "saves/journal_lines.h"
#include "saves/unsaved.h"
#include "text/file.h"
#include "text/json.h"
#include "text/json_writer.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr const char* kFormat = "stet-profile";
constexpr int64_t kVersion = 1;
// A line holds a file at most, each of its bytes escaped.
constexpr JsonLimits kLineLimits{2, 16, kWorkLimit};
constexpr std::string_view kDamaged = "{\"damaged\":";

// Files that go whole, one a line.
struct Kept {
  std::string_view key;
  std::string_view ending;
  std::string (*folder)(const Places& places);
  size_t Restored::*count;
};
constexpr std::array<Kept, 2> kKept{{
    {"pack", ".stet.json", [](const Places& places) { return places.packs(); }, &Restored::packs},
    {"work", kWorkEnding, unsaved_folder, &Restored::works},
}};

std::string path_of(const Kept& kept, const Places& places, const std::string& id) {
  return kept.folder(places) + "/" + id + std::string(kept.ending);
}

const Kept* kept_in(std::string_view line) {
  for (const Kept& kept : kKept)
    if (line.starts_with("{\"" + std::string(kept.key) + "\":")) return &kept;
  return nullptr;
}

// The ids whose files are in the folder, sorted.
std::vector<std::string> ids_of(const Kept& kept, const std::string& folder) {
  std::vector<std::string> ids;
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    std::string name = it->path().filename().string();
    if (!name.ends_with(kept.ending)) continue;
    name.resize(name.size() - kept.ending.size());
    if (is_plain_id(name)) ids.push_back(std::move(name));
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::string in_hexadecimal(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (unsigned char byte : bytes) {
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
  }
  return out;
}

std::string finished(JsonWriter& json) {
  json.close('}');
  return with_checksum(json.take()) + "\n";
}

std::string first_line(int64_t now_ms) {
  JsonWriter json;
  json.open('{');
  json.key("format");
  json.string(kFormat);
  json.key("v");
  json.number(kVersion);
  json.key("at");
  json.string(iso_time(now_ms));
  return finished(json);
}

std::string damaged_line(std::string_view stretch) {
  JsonWriter json;
  json.open('{');
  json.key("damaged");
  json.string(in_hexadecimal(stretch));
  return finished(json);
}

std::string kept_line(std::string_view key, std::string_view id, std::string_view text) {
  JsonWriter json;
  json.open('{');
  json.key(key);
  json.string(id);
  json.key("text");
  json.string(text);
  return finished(json);
}

Result<void> check_first_line(std::string_view line, const std::string& name) {
  const auto json = parse_json(line, name, kLineLimits);
  const JsonNode* format = json ? json->find("format") : nullptr;
  if (!checksum_holds(line) || !format || !format->string() || *format->string() != kFormat)
    return refuse(name, "is not a profile that Stet exported",
                  "give a file made by stet export-profile");
  const JsonNode* version = json->find("v");
  if (!version || !version->integer() || *version->integer() > kVersion)
    return refuse(name, "was written by a newer Stet", "restore it with that one");
  return {};
}

Result<void> restore_file(const Kept& kept, const Places& places, std::string_view line,
                          const std::string& name, Restored& restored) {
  const auto json = checksum_holds(line) ? parse_json(line, name, kLineLimits)
                                         : Result<JsonNode>(refuse(name, "is damaged"));
  const JsonNode* id = json ? json->find(kept.key) : nullptr;
  const JsonNode* text = json ? json->find("text") : nullptr;
  if (!id || !id->string() || !text || !text->string() || !is_plain_id(*id->string())) {
    ++restored.damaged_packs;
    return {};
  }
  const std::string path = path_of(kept, places, *id->string());
  if (const auto there = read_file(path, kWorkLimit, "a pack")) {
    if (*there != *text->string()) restored.kept.push_back(*id->string());
    return {};
  }
  ++(restored.*kept.count);
  return write_file(path, *text->string());
}

}  // namespace

Result<std::string> archive_profile(const Places& places, const std::string& profile,
                                    int64_t now_ms) {
  const std::string folder = places.profile(profile);
  std::vector<std::string> files = other_journals(folder);
  files.insert(files.begin(), folder + "/journal.jsonl");
  std::string out = first_line(now_ms);
  bool any = false;
  for (const std::string& path : files) {
    const auto bytes = read_journal_file(path);
    if (!bytes) {
      std::error_code error;
      if (path == files[0] && !std::filesystem::exists(path, error)) continue;
      return tl::unexpected(bytes.error());
    }
    any = true;
    const JournalScan scan = scan_journal(*bytes);
    for (const ScannedLine& line : scan.lines) out.append(line.text).append("\n");
    for (std::string_view stretch : scan.damaged) out += damaged_line(stretch);
  }
  if (!any) return refuse(folder, "holds no scores", "play a round first");
  for (const Kept& kept : kKept)
    for (const std::string& id : ids_of(kept, kept.folder(places))) {
      const auto bytes = read_file(path_of(kept, places, id), kWorkLimit, "a pack");
      if (bytes && is_valid_utf8(*bytes)) out += kept_line(kept.key, id, *bytes);
    }
  return out;
}

Result<Restored> restore_profile(const Places& places, const std::string& profile,
                                 const Clock& clock, std::string_view bytes,
                                 const std::string& name) {
  if (auto is_ours = check_first_line(bytes.substr(0, bytes.find('\n')), name); !is_ours)
    return tl::unexpected(is_ours.error());
  Restored restored;
  std::string journal;
  for (size_t at = std::min(bytes.find('\n'), bytes.size()) + 1; at < bytes.size();) {
    const size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    at = end + 1;
    if (line.starts_with(kDamaged)) continue;
    const Kept* kept = kept_in(line);
    if (!kept) {
      journal.append(line).append("\n");
    } else if (auto put = restore_file(*kept, places, line, name, restored); !put) {
      return tl::unexpected(put.error());
    }
  }
  const std::string_view others[] = {journal};
  auto merged = merge_journals(places.profile(profile), clock, others, {&name, 1});
  if (!merged) return tl::unexpected(merged.error());
  restored.journal = *merged;
  return restored;
}

}  // namespace stet
