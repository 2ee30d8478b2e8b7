#include "saves/journal_scan.h"

#include <algorithm>
#include <array>

#include "saves/checksum.h"

namespace stet {

namespace {

constexpr std::string_view kBegin = "{\"v\":";  // of each line as we write it
constexpr std::string_view kEnd = "\"}";

constexpr size_t kShortestLine = 64;  // bytes; no line of ours is as short

// Any of these is left of an answer that lost some of its bytes.
constexpr std::array<std::string_view, 3> kAnswerSigns{"answer-given", "\"answer\":{", "\"seat\":"};

class Scanner {
 public:
  explicit Scanner(std::string_view bytes) : bytes_(bytes) {}

  JournalScan scan() {
    scan_.ends_in_newline = bytes_.empty() || bytes_.back() == '\n';
    scan_.lines.reserve(static_cast<size_t>(std::count(bytes_.begin(), bytes_.end(), '\n')));
    for (size_t at = 0; at < bytes_.size();) {
      const size_t end = std::min(bytes_.find('\n', at), bytes_.size());
      take_line(bytes_.substr(at, end - at));
      at = end + 1;
    }
    return std::move(scan_);
  }

 private:
  bool take(std::string_view text) {
    auto event = read_line(text, "journal.jsonl");
    if (!event) return false;
    const auto* unknown = std::get_if<NotUnderstood>(&event->what);
    scan_.newer = scan_.newer || (unknown && unknown->version > kJournalVersion);
    scan_.lines.push_back({std::move(*event), text});
    return true;
  }

  void take_line(std::string_view line) {
    // A line told again, as a copy that was put together twice has it, is no news.
    if (line.empty() || line == last_) return;
    last_ = line;
    if (take(line)) return;
    if (!line.starts_with(kBegin) && checksum_holds(line)) return;  // of an exported profile
    size_t begin = 0;
    while (begin < line.size()) {
      const size_t next = std::min(line.find(kBegin, begin + 1), line.size());
      take_piece(line.substr(begin, next - begin));
      begin = next;
    }
  }

  // A piece of a damaged line, up to where the next line may begin. Only a whole line with at
  // most one byte after it, the newline that was, leaves nothing behind.
  void take_piece(std::string_view piece) {
    const size_t end = piece.rfind(kEnd);
    const std::string_view whole = end == piece.npos ? "" : piece.substr(0, end + kEnd.size());
    if (whole.size() + 1 < piece.size() || !take(whole)) set_aside(piece);
  }

  // The second half of a line that was cut in two joins the first, and so does a piece that is too
  // short to have been a line.
  void set_aside(std::string_view piece) {
    if (!scan_.damaged.empty() && piece.size() < kShortestLine) {
      std::string_view& last = scan_.damaged.back();
      if (last.data() + last.size() == piece.data()) {
        last = {last.data(), last.size() + piece.size()};
        return;
      }
    }
    if (!scan_.damaged.empty() && !piece.starts_with(kBegin)) {
      std::string_view& last = scan_.damaged.back();
      if (last.data() + last.size() + 1 == piece.data() && !last.ends_with(kEnd)) {
        last = {last.data(), last.size() + 1 + piece.size()};
        return;
      }
    }
    scan_.damaged.push_back(piece);
  }

  std::string_view bytes_;
  std::string_view last_;  // the line before
  JournalScan scan_;
};

}  // namespace

bool was_answer(std::string_view damaged) {
  return std::any_of(kAnswerSigns.begin(), kAnswerSigns.end(), [&](std::string_view sign) {
    return damaged.find(sign) != damaged.npos;
  });
}

JournalScan scan_journal(std::string_view bytes) {
  return Scanner(bytes).scan();
}

}  // namespace stet
