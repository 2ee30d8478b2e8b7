// Work on a stream of things on all cores the process may use, with the results handed out in the
// order of the things.
//
// Each worker takes the next thing and keeps its own scratch. Results wait until those before them
// are out, and no worker runs more than a window ahead, so memory stays bounded however long the
// stream is. With one core everything runs in the caller's thread.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "commands/cores.h"

namespace stet {

// `take()` gives the next thing, an optional that is empty at the end, and is called by one thread
// at a time; `worker()` makes one worker's own function, thing -> Made; `emit(Made)` runs in the
// caller's thread, in order.
template <class Made, class Take, class Worker, class Emit>
void stream_in_order(size_t cores, Take take, Worker worker, Emit emit) {
  if (cores <= 1) {
    auto make = worker();
    while (auto thing = take()) emit(make(std::move(*thing)));
    return;
  }
  constexpr size_t kWindow = 64;
  std::vector<std::optional<Made>> made(kWindow);
  std::mutex guard;  // of all below
  std::mutex source;
  std::condition_variable changed;
  size_t next = 0, out = 0, working = cores;
  std::vector<std::jthread> threads;
  for (size_t t = 0; t < cores; ++t) {
    threads.emplace_back([&] {
      auto make = worker();
      for (;;) {
        size_t i = 0;
        decltype(take()) thing;
        {
          const std::lock_guard taking(source);
          std::unique_lock lock(guard);
          changed.wait(lock, [&] { return next < out + kWindow; });
          lock.unlock();
          thing = take();
          if (thing) i = next++;
        }
        if (!thing) break;
        Made one = make(std::move(*thing));
        const std::lock_guard lock(guard);
        made[i % kWindow] = std::move(one);
        changed.notify_all();
      }
      const std::lock_guard lock(guard);
      --working;
      changed.notify_all();
    });
  }
  for (;;) {
    std::unique_lock lock(guard);
    changed.wait(lock, [&] { return made[out % kWindow].has_value() || working == 0; });
    if (!made[out % kWindow]) return;
    Made one = std::move(*made[out % kWindow]);
    made[out % kWindow].reset();
    ++out;
    changed.notify_all();
    lock.unlock();
    emit(std::move(one));
  }
}

// The same for `count` things that are told by their number.
template <class Made, class Worker, class Emit>
void in_order(size_t count, Worker worker, Emit emit) {
  size_t next = 0;
  stream_in_order<Made>(
      std::min(allowed_cores(), count),
      [&] { return next < count ? std::optional<size_t>(next++) : std::nullopt; }, worker, emit);
}

}  // namespace stet
