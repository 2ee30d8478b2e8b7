// Keeps the work and checks it after every change, on a thread of its own, so that typing never
// waits for a disk or for the proof of 2,000 keys.
//
// Only the newest state counts: what was overtaken while an older one was being written or checked
// is passed over. All members but the callback belong to one thread.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "editor/problems.h"
#include "editor/work.h"
#include "saves/places.h"

namespace stet {

class Reviewer {
 public:
  // `lexicon` must outlive it. Where there are no places, work isn't kept, for that reason.
  // `on_change` is called on the reviewer's thread when there is something new to see.
  Reviewer(Result<Places> places, const Lexicon& lexicon, std::function<void()> on_change = {});
  ~Reviewer();  // what was handed in is kept first
  Reviewer(const Reviewer&) = delete;
  Reviewer& operator=(const Reviewer&) = delete;

  // Keeps `work` as it is now, or lets go of what was kept of it once all of it is saved.
  void review(const Work& work);

  // Of the newest state that has been checked.
  std::vector<PackProblem> problems() const;
  // Why the work isn't being kept; empty when it is.
  std::string trouble() const;
  bool busy() const;
  // Until it isn't, at most `milliseconds`; whether that came to be.
  bool wait(int milliseconds);

 private:
  struct Copy {
    Manuscript manuscript;
    PackFile file;
    bool worth_keeping = true;
  };
  void run();
  std::string keep(const Copy& copy) const;  // "", or why it couldn't be

  const Result<Places> places_;
  const Lexicon& lexicon_;
  const std::function<void()> on_change_;

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::optional<Copy> waiting_;
  bool working_ = false;
  bool ending_ = false;
  std::vector<PackProblem> problems_;
  std::string trouble_;
  std::thread thread_;
};

}  // namespace stet
