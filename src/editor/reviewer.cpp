#include "editor/reviewer.h"

#include <unistd.h>

#include <chrono>

#include "editor/kept_work.h"

namespace stet {

Reviewer::Reviewer(Result<Places> places, const Lexicon& lexicon, std::function<void()> on_change)
    : places_(std::move(places)),
      lexicon_(lexicon),
      on_change_(std::move(on_change)),
      thread_([this] { run(); }) {}

Reviewer::~Reviewer() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Reviewer::review(const Work& work) {
  {
    const std::lock_guard lock(mutex_);
    waiting_ = Copy{work.now(), work.file(), work.unsaved() || !work.now().drafts.empty()};
  }
  changed_.notify_all();
}

std::vector<PackProblem> Reviewer::problems() const {
  const std::lock_guard lock(mutex_);
  return problems_;
}

std::string Reviewer::trouble() const {
  const std::lock_guard lock(mutex_);
  return trouble_;
}

bool Reviewer::busy() const {
  const std::lock_guard lock(mutex_);
  return working_ || waiting_;
}

bool Reviewer::wait(int milliseconds) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, std::chrono::milliseconds(milliseconds),
                           [this] { return !working_ && !waiting_; });
}

std::string Reviewer::keep(const Copy& copy) const {
  if (!places_) return describe(places_.error());
  const std::string path = kept_work_path(*places_, copy.manuscript.head->id);
  if (!copy.worth_keeping) {
    unlink(path.c_str());
    return "";
  }
  const auto kept = write_file(path, write_work(copy.manuscript, copy.file));
  return kept ? "" : describe(kept.error());
}

void Reviewer::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return waiting_ || ending_; });
    if (!waiting_) return;
    const Copy copy = std::move(*waiting_);
    waiting_.reset();
    working_ = true;
    lock.unlock();
    std::string trouble = keep(copy);
    lock.lock();
    trouble_ = std::move(trouble);
    if (!waiting_ && !ending_) {
      lock.unlock();
      std::vector<PackProblem> problems = problems_of(copy.manuscript, lexicon_);
      lock.lock();
      problems_ = std::move(problems);
    }
    working_ = false;
    changed_.notify_all();
    if (!on_change_) continue;
    lock.unlock();
    on_change_();
    lock.lock();
  }
}

}  // namespace stet
