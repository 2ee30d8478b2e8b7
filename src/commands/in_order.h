// Work on many files on all cores the process may use, with the results handed out in the order of
// the files.
//
// Each worker takes the next file and keeps its own scratch. Results wait until those before them
// are out, and no worker runs more than a window ahead, so memory stays bounded however long the
// list is. With one core everything runs in the caller's thread.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "commands/cores.h"

namespace stet {

// `worker()` makes one worker's own function, size_t -> Made; `emit(Made)` runs in the caller's
// thread, in order.
template <class Made, class Worker, class Emit>
void in_order(size_t count, Worker worker, Emit emit) {
  const size_t cores = std::min(allowed_cores(), count);
  if (cores <= 1) {
    auto make = worker();
    for (size_t i = 0; i < count; ++i) emit(make(i));
    return;
  }
  constexpr size_t kWindow = 64;
  std::vector<std::optional<Made>> made(kWindow);
  std::mutex guard;
  std::condition_variable changed;
  size_t next = 0, out = 0;
  std::vector<std::jthread> threads;
  for (size_t t = 0; t < cores; ++t) {
    threads.emplace_back([&] {
      auto make = worker();
      for (;;) {
        size_t i = 0;
        {
          std::unique_lock lock(guard);
          changed.wait(lock, [&] { return next >= count || next < out + kWindow; });
          if (next >= count) return;
          i = next++;
        }
        Made one = make(i);
        std::lock_guard lock(guard);
        made[i % kWindow] = std::move(one);
        changed.notify_all();
      }
    });
  }
  while (out < count) {
    std::unique_lock lock(guard);
    changed.wait(lock, [&] { return made[out % kWindow].has_value(); });
    Made one = std::move(*made[out % kWindow]);
    made[out % kWindow].reset();
    ++out;
    changed.notify_all();
    lock.unlock();
    emit(std::move(one));
  }
}

}  // namespace stet
