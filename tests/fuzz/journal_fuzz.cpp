// Any bytes as a journal: read, joined, folded into scores, and its open round gone on with. What
// holds is written and read again as it was; two journals give the same union in either order.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "saves/checksum.h"
#include "saves/edition.h"
#include "saves/history.h"
#include "saves/journal_lines.h"
#include "saves/scorebook.h"
#include "saves/shelf.h"
#include "support/sample_pack.h"

namespace {

using namespace stet;

// Random bytes hardly ever have the right checksum: lines that end in ! get theirs.
std::string with_checksums(std::string_view bytes) {
  std::string out;
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    if (line.ends_with('!'))
      out += with_checksum(line.substr(0, line.size() - 1));
    else
      out += line;
    out += '\n';
  }
  return out;
}

std::string written(const JournalLines& lines) {
  std::string out;
  for (const Event& event : lines.events) out += write_line(event);
  return out;
}

void check(const JournalLines& lines) {
  for (const Event& event : lines.events) {
    if (std::holds_alternative<NotUnderstood>(event.what)) continue;
    std::string line = write_line(event);
    line.pop_back();
    const auto again = read_line(line, "fuzz");
    if (!again || write_line(*again) != line + "\n") std::abort();
  }
  const History history = fold(lines.events);
  (void)scorebook(history);
  (void)left_open(history);
  (void)todays_edition({}, {}, history, history.now(0), 0);
  if (const RoundRecord* open = history.unfinished()) (void)resume_round(*open, test::sample_pack());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string bytes =
      with_checksums({reinterpret_cast<const char*>(data), size});
  const std::string_view all(bytes);
  const std::string_view one = all.substr(0, size / 2), other = all.substr(one.size());
  check(read_journal(all));
  std::vector<JournalScan> forth, back;
  forth.push_back(scan_journal(one));
  forth.push_back(scan_journal(other));
  back.push_back(scan_journal(other));
  back.push_back(scan_journal(one));
  if (written(join(std::move(forth))) != written(join(std::move(back)))) std::abort();
  return 0;
}
