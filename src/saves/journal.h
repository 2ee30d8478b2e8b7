// The journal: an append-only file of events; the only truth about what a player has done.
//
// An answer counts when its line is written *and* synced; append() returns only then, and only
// after the line was found in the file that stands at the journal's path. Nothing is rewritten in
// place, so nothing can be half-written; a torn or damaged line is copied once to
// journal.damaged.jsonl beside it, with everything before and after it kept.
//
// An append costs the same however long the journal is: events are read once, on opening, and
// then belong to whoever takes them.
// An advisory lock keeps two running copies apart: the second can only read (read_journal_in).
#pragma once

#include <string>
#include <vector>

#include "saves/clock.h"
#include "saves/disk.h"
#include "saves/event.h"
#include "saves/set_aside.h"
#include "text/result.h"

namespace stet {

// An event that happens now, with a fresh id; its seq is given by append().
Event stamp(decltype(Event::what) what, int64_t now_ms, int utc_offset_minutes = 0);

class Journal {
 public:
  // Opens or makes `folder`/journal.jsonl (folder 0700, file 0600). Refused when it can't be read
  // or written, holds lines of a newer Stet, or another copy holds it.
  static Result<Journal> open(const std::string& folder, Clock clock);

  // The events found on opening, of this journal and those beside it; only once.
  std::vector<Event> take_found() { return std::move(found_); }
  // What was found wrong on opening.
  const FoundWrong& found_wrong() const { return found_wrong_; }

  // Durable when it returns a value: the event as written. After a refusal the same stamped event
  // may be given again: readers take each id once, so a line that did reach the disk does no harm.
  Result<Event> append(decltype(Event::what) what);
  Result<Event> append(Event stamped);
  // Lines of another journal as they stand, with their newlines; durable in the same way.
  Result<void> append_lines(std::string lines);

  // Whether this is still the file at its path; programs that sync a folder put others there.
  bool in_place() const;

 private:
  Journal() = default;
  Result<void> write(std::string lines);

  std::string folder_;
  std::string path_;
  Clock clock_;
  File file_;
  uint64_t next_seq_ = 1;
  bool at_line_start_ = true;
  std::vector<Event> found_;
  FoundWrong found_wrong_;
};

}  // namespace stet
