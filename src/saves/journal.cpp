#include "saves/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "saves/journal_lines.h"

namespace stet {

namespace {

constexpr const char* kMoveAway = "move it away, so that scores can be kept there";

// Opened without waiting, so that a FIFO in its place is refused instead of hanging.
Result<File> open_journal_file(const std::string& path) {
  File file = open_descriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY);
  if (!file.is_open() && errno == EISDIR) return refuse(path, "is a folder", kMoveAway);
  if (!file.is_open()) return refuse(path, cannot("opened", errno));
  struct stat status {};
  if (fstat(file.descriptor(), &status) != 0 || !S_ISREG(status.st_mode))
    return refuse(path, "is not a regular file", kMoveAway);
  // Where the file system knows no locks, one write a line still keeps two copies' lines whole.
  if (flock(file.descriptor(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    return refuse(path, "is in use by another copy of Stet",
                  "close that one, and this one will save");
  return file;
}

// Whether the file's bytes up to where it was last written end in `written`. A file system, or a
// program between, that said it wrote and didn't is found out before anything is acknowledged.
bool ends_in(const File& file, std::string_view written) {
  const off_t end = lseek(file.descriptor(), 0, SEEK_CUR);
  if (end < static_cast<off_t>(written.size())) return false;
  std::string found(written.size(), '\0');
  return read_at(file, static_cast<size_t>(end) - written.size(), found) == 0 && found == written;
}

}  // namespace

Event stamp(decltype(Event::what) what, int64_t now_ms, int utc_offset_minutes) {
  Event event{fresh_id(), now_ms, 0, std::move(what), utc_offset_minutes};
  if (auto* given = std::get_if<AnswerGiven>(&event.what)) {
    given->outcome.at_ms = now_ms;
    given->outcome.utc_offset_minutes = utc_offset_minutes;
  }
  return event;
}

Result<Journal> Journal::open(const std::string& folder, Clock clock) {
  if (auto made = make_folders(folder); !made) return tl::unexpected(made.error());
  Journal journal;
  journal.folder_ = folder;
  journal.path_ = folder + "/journal.jsonl";
  journal.clock_ = std::move(clock);
  auto file = open_journal_file(journal.path_);
  if (!file) return tl::unexpected(file.error());
  journal.file_ = std::move(*file);
  if (auto synced = sync_folder(folder); !synced) return tl::unexpected(synced.error());

  auto bytes = read_all(journal.file_, journal.path_);
  if (!bytes) return tl::unexpected(bytes.error());
  JournalLines lines = read_with_others(*bytes, folder);
  if (lines.newer)
    return refuse(journal.path_, "was written by a newer Stet", "use that one to keep scores");
  journal.at_line_start_ = lines.ends_in_newline;
  if (!lines.events.empty()) journal.next_seq_ = lines.events.back().seq + 1;
  journal.next_seq_ = std::min(journal.next_seq_, kLastSeq);
  journal.found_wrong_ = set_aside(lines, folder);
  journal.found_ = std::move(lines.events);
  return journal;
}

bool Journal::in_place() const {
  struct stat ours {}, there {};
  return fstat(file_.descriptor(), &ours) == 0 && stat(path_.c_str(), &there) == 0 &&
         ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

Result<void> Journal::write(std::string lines) {
  if (!at_line_start_) lines.insert(0, "\n");
  at_line_start_ = false;
  if (int error = write_all(file_, lines))
    return refuse(path_, cannot("written", error), "make room or mend the folder");
  if (int error = sync(file_)) return refuse(path_, cannot("synced", error));
  if (!ends_in(file_, lines)) return refuse(path_, "doesn't hold what was written to it");
  at_line_start_ = true;
  if (!in_place()) return refuse(path_, "was moved or replaced while Stet was running");
  return {};
}

Result<Event> Journal::append(decltype(Event::what) what) {
  return append(stamp(std::move(what), clock_()));
}

Result<Event> Journal::append(Event stamped) {
  stamped.seq = next_seq_;
  next_seq_ = std::min(next_seq_ + 1, kLastSeq);  // equal ones stand by their time
  if (auto written = write(write_line(stamped)); !written) return tl::unexpected(written.error());
  return stamped;
}

Result<void> Journal::append_lines(std::string lines) {
  return lines.empty() ? Result<void>() : write(std::move(lines));
}

}  // namespace stet
