// Where numbered things are found again by their words: open addressing over a list that its owner
// keeps, half of it free at least.
//
// A place holds the upper half of a hash, which spares most looks at the things themselves, and the
// thing's number, counted from 1.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stet {

class HashSlots {
 public:
  // Whether there must be more places before another thing, the (count + 1)th, is put in.
  bool is_full(size_t count) const { return count * 2 >= slots_.size(); }
  size_t size() const { return slots_.size(); }

  // Empties all places: `size` of them, a power of two.
  void clear(size_t size) { slots_.assign(size, Slot()); }

  // Makes `size` places and puts the things in again; `hash_at(i)` is the hash of the (i + 1)th.
  template <class HashAt>
  void spread(size_t size, size_t count, HashAt&& hash_at) {
    clear(size);
    const auto none = [](uint32_t) { return false; };
    for (size_t i = 0; i < count; ++i) {
      const uint64_t hash = hash_at(i);
      put(find(hash, none), hash, static_cast<uint32_t>(i + 1));
    }
  }

  // The place of the thing of this hash for which `is(number)` holds, or the free one where it
  // would go. There must be places.
  template <class Is>
  size_t find(uint64_t hash, Is&& is) const {
    const size_t mask = slots_.size() - 1;
    const auto upper = static_cast<uint32_t>(hash >> 32);
    size_t slot = hash & mask;
    while (slots_[slot].number != 0 && (slots_[slot].hash != upper || !is(slots_[slot].number)))
      slot = (slot + 1) & mask;
    return slot;
  }

  // Has the memory that find() will look at fetched while other work is done.
  void fetch(uint64_t hash) const { __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]); }
  // The number in the first place that find() will look at.
  uint32_t first_number(uint64_t hash) const { return slots_[hash & (slots_.size() - 1)].number; }

  uint32_t number(size_t slot) const { return slots_[slot].number; }  // 0: it is free
  void put(size_t slot, uint64_t hash, uint32_t number) {
    slots_[slot] = {static_cast<uint32_t>(hash >> 32), number};
  }

 private:
  struct Slot {
    uint32_t hash = 0;
    uint32_t number = 0;
  };
  std::vector<Slot> slots_;
};

}  // namespace stet
