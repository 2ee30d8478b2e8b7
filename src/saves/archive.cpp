#include "saves/archive.h"

#include <algorithm>

#include "saves/checksum.h"
#include "saves/journal_lines.h"
#include "text/file.h"
#include "text/json.h"
#include "text/json_writer.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr const char* kFormat = "stet-profile";
constexpr int64_t kVersion = 1;
// A line holds a pack at most, each of its bytes escaped.
constexpr JsonLimits kLineLimits{2, 16, kPackLimit};
constexpr std::string_view kDamaged = "{\"damaged\":";
constexpr std::string_view kPack = "{\"pack\":";

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

std::string pack_line(std::string_view id, std::string_view text) {
  JsonWriter json;
  json.open('{');
  json.key("pack");
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

Result<void> restore_pack(const Places& places, std::string_view line, const std::string& name,
                          Restored& restored) {
  const auto json = checksum_holds(line) ? parse_json(line, name, kLineLimits)
                                         : Result<JsonNode>(refuse(name, "is damaged"));
  const JsonNode* id = json ? json->find("pack") : nullptr;
  const JsonNode* text = json ? json->find("text") : nullptr;
  if (!id || !id->string() || !text || !text->string() || !is_plain_id(*id->string())) {
    ++restored.damaged_packs;
    return {};
  }
  const std::string path = places.kept_pack(*id->string());
  if (const auto there = read_file(path, kPackLimit, "a pack")) {
    if (*there != *text->string()) restored.kept.push_back(*id->string());
    return {};
  }
  ++restored.packs;
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
      if (path == files[0] && files.size() > 1) continue;  // only copies are there
      return tl::unexpected(bytes.error());
    }
    any = true;
    const JournalScan scan = scan_journal(*bytes);
    for (const ScannedLine& line : scan.lines) out.append(line.text).append("\n");
    for (std::string_view stretch : scan.damaged) out += damaged_line(stretch);
  }
  if (!any) return refuse(folder, "holds no scores", "play a round first");
  for (const std::string& path : packs_in(places.packs())) {
    const auto bytes = read_file(path, kPackLimit, "a pack");
    const std::string id = kept_id(path);
    if (bytes && is_plain_id(id) && is_valid_utf8(*bytes)) out += pack_line(id, *bytes);
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
    if (!line.starts_with(kPack)) {
      journal.append(line).append("\n");
    } else if (auto kept = restore_pack(places, line, name, restored); !kept) {
      return tl::unexpected(kept.error());
    }
  }
  const std::string_view others[] = {journal};
  auto merged = merge_journals(places.profile(profile), clock, others, {&name, 1});
  if (!merged) return tl::unexpected(merged.error());
  restored.journal = *merged;
  return restored;
}

}  // namespace stet
