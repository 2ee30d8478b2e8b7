#include "saves/merge.h"

#include <unordered_map>

#include "saves/journal.h"
#include "saves/journal_lines.h"

namespace stet {

namespace {

// The line that counts for each id.
using Known = std::unordered_map<std::string_view, const ScannedLine*>;

bool add(Known& known, const ScannedLine& line) {
  const auto [place, fresh] = known.try_emplace(line.event.id, &line);
  if (fresh) return true;
  if (!in_order(line, *place->second)) return false;
  place->second = &line;
  return true;
}

}  // namespace

Result<Merged> merge_journals(const std::string& folder, const Clock& clock,
                              std::span<const std::string_view> others,
                              std::span<const std::string> names) {
  std::vector<JournalScan> theirs;
  for (size_t i = 0; i < others.size(); ++i) {
    theirs.push_back(scan_journal(others[i]));
    if (theirs.back().newer)
      return refuse(names[i], "was written by a newer Stet", "merge it with that one");
    if (theirs.back().lines.empty() && !theirs.back().damaged.empty())
      return refuse(names[i], "holds no line of a journal",
                    "give a journal.jsonl, or what stet export-profile wrote");
  }
  auto journal = Journal::open(folder, clock);
  if (!journal) return tl::unexpected(journal.error());
  auto own_bytes = read_journal_file(folder + "/journal.jsonl");
  if (!own_bytes) return tl::unexpected(own_bytes.error());
  const JournalScan own = scan_journal(*own_bytes);
  Known known;
  for (const ScannedLine& line : own.lines) add(known, line);

  Merged merged;
  std::string lines;
  for (const JournalScan& scan : theirs) {
    for (const ScannedLine& line : scan.lines) {
      if (!add(known, line)) continue;
      lines.append(line.text).append("\n");
      ++merged.events;
      merged.answers += std::holds_alternative<AnswerGiven>(line.event.what);
    }
    merged.damaged += scan.damaged.size();
    for (std::string_view stretch : scan.damaged) merged.damaged_answers += was_answer(stretch);
  }
  if (auto written = journal->append_lines(std::move(lines)); !written)
    return tl::unexpected(written.error());
  return merged;
}

}  // namespace stet
