#include "article/arena.h"

#include <algorithm>

namespace stet {

void* Arena::take(size_t bytes) {
  constexpr size_t kAlign = alignof(std::max_align_t);
  bytes = (bytes + kAlign - 1) / kAlign * kAlign;
  if (bytes > left_) {
    const size_t chunk = std::max(bytes, kChunk);
    if (taken_ + chunk > limit_) exhausted_(context_);
    chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(chunk));
    taken_ += chunk;
    // What is left of the chunk before is given up: little, as pieces are small.
    free_ = chunks_.back().get();
    left_ = chunk;
  }
  void* piece = free_;
  free_ += bytes;
  left_ -= bytes;
  return piece;
}

}  // namespace stet
