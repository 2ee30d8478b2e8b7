#include "saves/recorder.h"

#include <chrono>

#include "saves/journal_lines.h"

namespace stet {

namespace {

constexpr auto kRetryAfter = std::chrono::seconds(2);

}  // namespace

Recorder::Recorder(Result<std::string> folder, Clock clock, std::function<void()> on_change)
    : folder_(std::move(folder)), clock_(std::move(clock)), on_change_(std::move(on_change)) {
  auto journal = folder_ ? Journal::open(*folder_, clock_) : tl::unexpected(folder_.error());
  if (journal) {
    found_ = journal->take_found();
    found_wrong_ = journal->found_wrong();
    journal_ = std::move(*journal);
  } else {
    reason_ = describe(journal.error());
    if (folder_)
      if (auto lines = read_journal_in(*folder_)) found_ = std::move(lines->events);
  }
  writer_ = std::thread([this] { run(); });
}

Recorder::~Recorder() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  writer_.join();
}

Recorder::Ticket Recorder::record(Event stamped) {
  std::lock_guard lock(mutex_);
  waiting_.push_back(std::move(stamped));
  wake_.notify_one();
  return ++recorded_;
}

bool Recorder::settled(Ticket ticket) const {
  std::lock_guard lock(mutex_);
  return ticket <= settled_;
}

std::string Recorder::trouble() const {
  std::lock_guard lock(mutex_);
  return reason_;
}

size_t Recorder::unsaved() const {
  std::lock_guard lock(mutex_);
  return waiting_.size();
}

bool Recorder::wait(int milliseconds) {
  std::unique_lock lock(mutex_);
  return settling_.wait_for(lock, std::chrono::milliseconds(milliseconds),
                            [&] { return settled_ == recorded_; });
}

// Called without the mutex: disk time is nobody else's.
std::optional<Problem> Recorder::save(const Event& event) {
  if (!journal_) {
    if (!folder_) return folder_.error();
    auto journal = Journal::open(*folder_, clock_);
    if (!journal) return journal.error();
    journal->take_found();
    journal_ = std::move(*journal);
  }
  auto written = journal_->append(event);
  if (written) return std::nullopt;
  // What was put in its place is opened with the next try.
  if (!journal_->in_place()) journal_.reset();
  return written.error();
}

void Recorder::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    auto something_new = [&] { return stopping_ || settled_ < recorded_; };
    if (waiting_.empty())
      wake_.wait(lock, something_new);
    else
      wake_.wait_for(lock, kRetryAfter, something_new);
    const bool last_try = stopping_;

    bool failed = false;
    while (!waiting_.empty() && !failed) {
      Event event = waiting_.front();
      lock.unlock();
      auto problem = save(event);
      lock.lock();
      failed = problem.has_value();
      reason_ = failed ? describe(*problem) : "";
      if (!failed) waiting_.pop_front();
      settled_ = failed ? recorded_ : recorded_ - waiting_.size();
      settling_.notify_all();
      lock.unlock();
      if (on_change_) on_change_();
      lock.lock();
    }
    if (last_try && (failed || waiting_.empty())) return;
  }
}

}  // namespace stet
