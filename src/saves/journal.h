// The journal: an append-only file of events; the only truth about what a player has done.
//
// An answer counts when its line is written *and* synced; append() returns only then. Nothing is
// rewritten in place, so nothing can be half-written; a torn or damaged line is set aside in
// journal.damaged.jsonl beside it, with everything before and after it kept.
// An advisory lock keeps two running copies apart: the second opens read-only.
#pragma once

#include <string>
#include <vector>

#include "saves/clock.h"
#include "saves/event.h"
#include "text/result.h"

namespace stet {

class Journal {
 public:
  // Opens or makes `folder`/journal.jsonl (folder 0700, file 0600). Refused when it can't be read
  // or written, or another copy holds it.
  static Result<Journal> open(const std::string& folder, Clock clock);
  ~Journal();
  Journal(Journal&&) noexcept;
  Journal& operator=(Journal&&) noexcept;

  const std::vector<Event>& events() const { return events_; }  // by seq
  // What was found wrong on opening, in words for the player; empty when all was well.
  const std::string& notice() const { return notice_; }

  // Durable when it returns a value: the event as written.
  Result<Event> append(decltype(Event::what) what);

 private:
  Journal() = default;
  std::string folder_;
  Clock clock_;
  int file_ = -1;
  uint64_t next_seq_ = 1;
  std::vector<Event> events_;
  std::string notice_;
};

}  // namespace stet
