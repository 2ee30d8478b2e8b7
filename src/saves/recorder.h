// Saving without making anyone wait: owns the journal on a thread of its own.
//
// An event is *settled* once it is synced, or once it is known that it can't be: only then does
// the screen show what follows from it, and in the second case with a banner that says why. What
// couldn't be written is kept in memory and tried again every two seconds, with each new event,
// and once more at the end, so that a disk that has room again loses nothing. The journal is
// opened again in the same way, so that a copy that was second keeps its answers when the first
// is closed.
//
// All members but the callback belong to one thread.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "saves/journal.h"

namespace stet {

class Recorder {
 public:
  using Ticket = uint64_t;  // 1 for the first event recorded, 2 for the next, …

  // Opens the journal before it returns. Where there is no folder (no home is set), everything
  // stays in memory, for that reason. `on_change` is called on the writer's thread whenever
  // an event was settled or trouble() changed.
  Recorder(Result<std::string> folder, Clock clock, std::function<void()> on_change = {});
  ~Recorder();
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;

  // The events that were in the journal at the start, once; read without the lock where another
  // copy holds it.
  std::vector<Event> take_found() { return std::move(found_); }
  // What was found wrong at the start.
  const FoundWrong& found_wrong() const { return found_wrong_; }

  Ticket record(Event stamped);

  bool settled(Ticket ticket) const;
  // Why events are waiting in memory; empty when all is saved.
  std::string trouble() const;
  size_t unsaved() const;

  // Waits until all that was recorded is settled, at most `milliseconds`; whether it is.
  bool wait(int milliseconds);

 private:
  void run();
  std::optional<Problem> save(const Event& event);

  const Result<std::string> folder_;
  const Clock clock_;
  const std::function<void()> on_change_;
  std::vector<Event> found_;
  FoundWrong found_wrong_;

  mutable std::mutex mutex_;
  std::condition_variable wake_;      // something to write, or the end
  std::condition_variable settling_;  // something was settled
  std::deque<Event> waiting_;
  Ticket recorded_ = 0;
  Ticket settled_ = 0;
  std::string reason_;
  bool stopping_ = false;

  std::optional<Journal> journal_;  // the writer's own, once it runs
  std::thread writer_;
};

}  // namespace stet
