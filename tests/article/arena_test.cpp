#include "article/arena.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstring>

using namespace stet;

namespace {

struct Stopped {};

void stop(void*) {
  throw Stopped();
}

constexpr size_t kChunk = 256u << 10;

}  // namespace

TEST_CASE("pieces stand side by side, aligned for anything") {
  Arena arena(kChunk, stop, nullptr);
  auto* first = static_cast<std::byte*>(arena.take(3));
  auto* second = static_cast<std::byte*>(arena.take(5));
  CHECK(reinterpret_cast<uintptr_t>(first) % alignof(std::max_align_t) == 0);
  CHECK(second - first == alignof(std::max_align_t));
}

TEST_CASE("memory is taken by the chunk, and a piece that fits none gets its own") {
  Arena arena(10 * kChunk, stop, nullptr);
  CHECK(arena.taken() == 0);
  arena.take(1);
  CHECK(arena.taken() == kChunk);
  arena.take(kChunk / 2);
  CHECK(arena.taken() == kChunk);
  std::memset(arena.take(3 * kChunk), 1, 3 * kChunk);
  CHECK(arena.taken() == 4 * kChunk);
}

TEST_CASE("at the limit whoever waits for it is told, and nothing more is taken") {
  Arena arena(2 * kChunk, stop, nullptr);
  arena.take(kChunk);
  arena.take(kChunk);
  CHECK_THROWS_AS(arena.take(1), Stopped);
  CHECK(arena.taken() == 2 * kChunk);
}
