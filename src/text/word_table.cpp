#include "text/word_table.h"

#include <algorithm>

#include "text/hash.h"

namespace stet {

namespace {

// Room for twice the words that ship: growing would touch fresh memory for each of them again,
// which takes longer than entering it.
constexpr size_t kFirstSlots = 1u << 15;

}  // namespace

size_t WordTable::slot_of(std::string_view key, uint64_t hash) const {
  return slots_.find(hash, [&](uint32_t number) { return entries_[number - 1].key == key; });
}

void WordTable::grow() {
  slots_.spread(std::max(kFirstSlots, slots_.size() * 2), entries_.size(),
                [this](size_t i) { return hash_of(entries_[i].key); });
  entries_.reserve(slots_.size() / 2);
  values_.reserve(slots_.size() / 4);
}

ListedWord& WordTable::enter(std::string_view key) {
  if (slots_.is_full(entries_.size())) grow();
  const uint64_t hash = hash_of(key);
  const size_t slot = slot_of(key, hash);
  if (slots_.number(slot) == 0) {
    entries_.push_back({key, {}});
    slots_.put(slot, hash, static_cast<uint32_t>(entries_.size()));
  }
  return entries_[slots_.number(slot) - 1];
}

const ListedWord* WordTable::find(std::string_view key) const {
  if (entries_.empty()) return nullptr;
  const uint32_t at = slots_.number(slot_of(key, hash_of(key)));
  return at == 0 ? nullptr : &entries_[at - 1];
}

void WordTable::add_value(ListedWord& word, size_t list, std::string_view text) {
  values_.push_back({text, static_cast<uint32_t>(list), word.value});
  word.value = static_cast<uint32_t>(values_.size() - 1);
}

std::string_view WordTable::value(const ListedWord& word, size_t list) const {
  for (uint32_t at = word.value; at != ListedWord::kNoValue; at = values_[at].next)
    if (values_[at].list == list) return values_[at].text;
  return {};
}

}  // namespace stet
