#include "commands/room.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace stet {

void make_room() {
#if defined(M_TOP_PAD) && defined(MADV_HUGEPAGE)
  constexpr uintptr_t kRoom = 32u << 20, kLarge = 2u << 20, kAsked = 1u << 18, kHead = 64;
  mallopt(M_TOP_PAD, kRoom);
  mallopt(M_TRIM_THRESHOLD, 2 * kRoom);
  mallopt(M_MMAP_THRESHOLD, 2 * kLarge);
  void* volatile block = std::malloc(kAsked);  // makes the heap grow
  const auto begin = reinterpret_cast<uintptr_t>(block);
  const auto end = reinterpret_cast<uintptr_t>(::sbrk(0));
  std::free(block);
  // A page that was touched already keeps its neighbours from being one large page.
  const uintptr_t large = ((begin + kAsked + kHead) / kLarge + 1) * kLarge;
  if (begin < end && end - begin >= kRoom) {
    ::madvise(reinterpret_cast<void*>(large), end - large, MADV_HUGEPAGE);
    block = std::malloc(large - begin - kHead);  // fills the heap up to there, and isn't touched
  }
  mallopt(M_TOP_PAD, kLarge);
  mallopt(M_MMAP_THRESHOLD, kLarge / 2);
#endif
}

}  // namespace stet
