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

Result<std::string> read_all(const File& file, const std::string& path) {
  std::string bytes;
  char part[1 << 16];
  for (;;) {
    ssize_t n = ::pread(file.descriptor(), part, sizeof part, static_cast<off_t>(bytes.size()));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return refuse(path, cannot("read", errno));
    if (n == 0) return bytes;
    bytes.append(part, static_cast<size_t>(n));
  }
}

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

}  // namespace

Event stamp(decltype(Event::what) what, int64_t now_ms) {
  Event event{fresh_id(), now_ms, 0, std::move(what)};
  if (auto* given = std::get_if<AnswerGiven>(&event.what)) given->outcome.at_ms = now_ms;
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
  JournalLines lines = read_journal(*bytes);
  if (lines.newer)
    return refuse(journal.path_, "was written by a newer Stet", "use that one to keep scores");
  journal.at_line_start_ = lines.ends_in_newline;
  if (!lines.events.empty()) journal.next_seq_ = lines.events.back().seq + 1;
  journal.events_ = std::move(lines.events);
  journal.set_aside(lines.damaged);
  return journal;
}

void Journal::set_aside(const std::vector<std::string>& damaged) {
  if (damaged.empty()) return;
  const std::string path = folder_ + "/journal.damaged.jsonl";
  File file = open_descriptor(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY);
  std::string known;
  if (file.is_open())
    if (auto bytes = read_all(file, path)) known = "\n" + *bytes;
  size_t fresh = 0;
  int error = file.is_open() ? 0 : errno;
  for (const std::string& line : damaged) {
    if (known.find("\n" + line + "\n") != known.npos) continue;
    ++fresh;
    if (error == 0) error = write_all(file, line + "\n");
  }
  if (fresh == 0) return;
  if (error == 0) error = sync(file);
  notice_ = std::to_string(fresh) + (fresh == 1 ? " line of your scores was damaged"
                                                : " lines of your scores were damaged");
  notice_ += error == 0 ? "; set aside in " + path : "; still in " + path_;
  notice_ += "; everything else is there";
}

Result<Event> Journal::append(decltype(Event::what) what) {
  return append(stamp(std::move(what), clock_()));
}

Result<Event> Journal::append(Event stamped) {
  stamped.seq = next_seq_++;
  std::string line = write_line(stamped);
  if (!at_line_start_) line.insert(0, "\n");
  at_line_start_ = false;
  if (int error = write_all(file_, line))
    return refuse(path_, cannot("written", error), "make room or mend the folder");
  at_line_start_ = true;
  if (int error = sync(file_)) return refuse(path_, cannot("synced", error));
  events_.push_back(stamped);
  return stamped;
}

}  // namespace stet
