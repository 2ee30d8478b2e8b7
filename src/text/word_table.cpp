#include "text/word_table.h"

#include "text/hash.h"

namespace stet {

namespace {

// Room for twice the words that ship: growing would touch fresh memory for each of them again,
// which takes longer than entering it.
constexpr size_t kFirstSlots = 1u << 15;

}  // namespace

size_t WordTable::slot_of(std::string_view key, uint64_t hash) const {
  const size_t mask = slots_.size() - 1;
  const auto upper = static_cast<uint32_t>(hash >> 32);
  size_t slot = hash & mask;
  while (slots_[slot].entry != 0 &&
         (slots_[slot].hash != upper || entries_[slots_[slot].entry - 1].key != key))
    slot = (slot + 1) & mask;
  return slot;
}

void WordTable::grow() {
  slots_.assign(slots_.empty() ? kFirstSlots : slots_.size() * 2, Slot());
  entries_.reserve(slots_.size() / 2);
  for (size_t i = 0; i < entries_.size(); ++i) {
    const uint64_t hash = hash_of(entries_[i].key);
    slots_[slot_of(entries_[i].key, hash)] = {static_cast<uint32_t>(hash >> 32),
                                              static_cast<uint32_t>(i + 1)};
  }
}

WordTable::Entry& WordTable::enter(std::string_view key) {
  if (entries_.size() * 2 >= slots_.size()) grow();
  const uint64_t hash = hash_of(key);
  const size_t slot = slot_of(key, hash);
  if (slots_[slot].entry == 0) {
    entries_.push_back({key, {}, kNone});
    slots_[slot] = {static_cast<uint32_t>(hash >> 32), static_cast<uint32_t>(entries_.size())};
  }
  return entries_[slots_[slot].entry - 1];
}

const WordTable::Entry* WordTable::find(std::string_view key) const {
  if (slots_.empty()) return nullptr;
  const uint32_t at = slots_[slot_of(key, hash_of(key))].entry;
  return at == 0 ? nullptr : &entries_[at - 1];
}

void WordTable::add_value(Entry& entry, size_t list, std::string_view text) {
  values_.push_back({list, text, entry.value});
  entry.value = static_cast<uint32_t>(values_.size() - 1);
}

std::string_view WordTable::value(const Entry& entry, size_t list) const {
  for (uint32_t at = entry.value; at != kNone; at = values_[at].next)
    if (values_[at].list == list) return values_[at].text;
  return {};
}

}  // namespace stet
