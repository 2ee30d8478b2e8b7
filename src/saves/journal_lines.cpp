#include "saves/journal_lines.h"

#include <unistd.h>

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "text/file.h"

namespace stet {

namespace {

constexpr size_t kJournalLimit = size_t{1} << 30;

}  // namespace

JournalLines read_journal(std::string_view bytes) {
  JournalLines lines;
  lines.ends_in_newline = bytes.empty() || bytes.back() == '\n';
  std::unordered_set<std::string> seen;
  while (!bytes.empty()) {
    std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (line.empty()) continue;
    auto event = read_line(line, "journal.jsonl");
    if (!event) {
      lines.damaged.emplace_back(line);
      continue;
    }
    auto* unknown = std::get_if<NotUnderstood>(&event->what);
    lines.newer = lines.newer || (unknown && unknown->version > kJournalVersion);
    if (seen.insert(event->id).second) lines.events.push_back(std::move(*event));
  }
  std::stable_sort(lines.events.begin(), lines.events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.seq, a.at_ms, a.id) < std::tie(b.seq, b.at_ms, b.id);
  });
  return lines;
}

Result<JournalLines> read_journal_in(const std::string& folder) {
  const std::string path = folder + "/journal.jsonl";
  if (access(path.c_str(), F_OK) != 0) return JournalLines{};
  auto bytes = read_file(path, kJournalLimit, "a journal");
  if (!bytes) return tl::unexpected(bytes.error());
  return read_journal(*bytes);
}

}  // namespace stet
