#include "saves/journal_lines.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <tuple>
#include <unordered_set>

#include "text/file.h"

namespace stet {

namespace {

constexpr size_t kJournalLimit = size_t{1} << 30;  // bytes; three million answers
constexpr const char* kOwn = "journal.jsonl";
constexpr const char* kDamaged = "journal.damaged.jsonl";

// Each id's first event, of lines in order.
std::vector<Event> events_of(std::vector<ScannedLine> lines) {
  std::vector<Event> events;
  events.reserve(lines.size());  // so that ids stay where they are
  std::unordered_set<std::string_view> seen(lines.size());
  for (ScannedLine& line : lines) {
    if (seen.contains(line.event.id)) continue;
    events.push_back(std::move(line.event));
    seen.insert(events.back().id);
  }
  return events;
}

}  // namespace

bool in_order(const ScannedLine& a, const ScannedLine& b) {
  const auto key = [](const ScannedLine& line) {
    return std::tie(line.event.seq, line.event.at_ms, line.event.id, line.text);
  };
  return key(a) < key(b);
}

JournalLines join(std::vector<JournalScan> scans) {
  JournalLines lines;
  std::vector<ScannedLine> all;
  for (JournalScan& scan : scans) {
    lines.damaged.insert(lines.damaged.end(), scan.damaged.begin(), scan.damaged.end());
    if (all.empty())
      all = std::move(scan.lines);
    else
      std::move(scan.lines.begin(), scan.lines.end(), std::back_inserter(all));
  }
  if (!std::is_sorted(all.begin(), all.end(), in_order))
    std::sort(all.begin(), all.end(), in_order);
  lines.events = events_of(std::move(all));
  if (!scans.empty()) {
    lines.ends_in_newline = scans[0].ends_in_newline;
    lines.newer = scans[0].newer;
  }
  return lines;
}

JournalLines read_journal(std::string_view bytes) {
  std::vector<JournalScan> scans;
  scans.push_back(scan_journal(bytes));
  return join(std::move(scans));
}

std::vector<std::string> other_journals(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code error;
  for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (name.starts_with("journal") && name.ends_with(".jsonl") && name != kOwn && name != kDamaged)
      paths.push_back(it->path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

JournalLines read_with_others(std::string_view bytes, const std::string& folder) {
  std::vector<std::string> kept;  // what the scans point into
  std::vector<Problem> unread;
  for (const std::string& path : other_journals(folder)) {
    auto other = read_journal_file(path);
    if (other)
      kept.push_back(std::move(*other));
    else
      unread.push_back(other.error());
  }
  std::vector<JournalScan> scans;
  scans.push_back(scan_journal(bytes));
  for (const std::string& other : kept) scans.push_back(scan_journal(other));
  JournalLines lines = join(std::move(scans));
  lines.unread = std::move(unread);
  return lines;
}

Result<JournalLines> read_journal_in(const std::string& folder) {
  const std::string path = folder + "/" + kOwn;
  if (access(path.c_str(), F_OK) != 0) return read_with_others("", folder);
  auto bytes = read_journal_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  return read_with_others(*bytes, folder);
}

Result<std::string> read_journal_file(const std::string& path) {
  return read_file(path, kJournalLimit, "a journal");
}

}  // namespace stet
