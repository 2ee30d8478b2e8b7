// Memory that is given out piece by piece and taken back all at once, up to a limit.
//
// An HTML parser makes hundreds of thousands of small pieces and frees them by walking its tree,
// which takes longer than parsing and recurses as deep as the page nests. Here nothing is freed
// until the arena goes. Hostile pages make few bytes into very many nodes; `exhausted` is called
// when the limit is reached, and must not return.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace stet {

class Arena {
 public:
  using Exhausted = void (*)(void* context);
  Arena(size_t limit, Exhausted exhausted, void* context)
      : limit_(limit), exhausted_(exhausted), context_(context) {}

  void* take(size_t bytes);
  size_t taken() const { return taken_; }

 private:
  static constexpr size_t kChunk = 256u << 10;

  size_t limit_;
  Exhausted exhausted_;
  void* context_;
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::byte* free_ = nullptr;
  size_t left_ = 0;
  size_t taken_ = 0;
};

}  // namespace stet
