#include "text/word_table.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/hash.h"
#include "text/plain_word.h"

namespace stet {

namespace {

// Room for half as many words again as ship: growing would touch fresh memory for each of them
// again, which takes longer than entering it.
constexpr size_t kFirstPlaces = 1u << 15;

constexpr size_t most_entries(size_t places) {
  return places / 4 * 3;
}

// As packed(), in fewer steps.
uint64_t head_of(std::string_view key) {
  if (key.size() < sizeof(uint64_t) || std::endian::native != std::endian::little)
    return packed(key);
  uint64_t eight;
  std::memcpy(&eight, key.data(), sizeof eight);
  const uint64_t length = std::min<size_t>(key.size(), 255);
  return (eight & ~uint64_t{0} >> 8) | length << 56;
}

}  // namespace

size_t WordTable::place_of(std::string_view key) const {
  const size_t mask = places_.size() - 1;
  const uint64_t head = head_of(key);
  for (size_t at = hash_of(key) & mask;; at = (at + 1) & mask) {
    const Place& place = places_[at];
    if (place.number == 0) return at;
    if (place.packed != head) continue;
    if (key.size() <= kPackedBytes || entries_[place.number - 1].key == key) return at;
  }
}

void WordTable::grow() {
  const size_t size = std::max(kFirstPlaces, places_.size() * 2);
  places_.assign(size, Place());
  for (size_t i = 0; i < entries_.size(); ++i)
    places_[place_of(entries_[i].key)] = {packed(entries_[i].key), static_cast<uint32_t>(i + 1)};
  entries_.reserve(most_entries(size));
  values_.reserve(size / 4);
}

ListedWord& WordTable::enter(std::string_view key) {
  if (entries_.size() >= most_entries(places_.size())) grow();
  Place& place = places_[place_of(key)];
  if (place.number == 0) {
    entries_.push_back({key, {}});
    place = {packed(key), static_cast<uint32_t>(entries_.size())};
  }
  return entries_[place.number - 1];
}

const ListedWord* WordTable::find(std::string_view key) const {
  if (entries_.empty()) return nullptr;
  const uint32_t number = places_[place_of(key)].number;
  return number == 0 ? nullptr : &entries_[number - 1];
}

void WordTable::add_value(ListedWord& word, size_t list, std::string_view text) {
  values_.push_back({text, static_cast<uint32_t>(list), word.value});
  word.value = static_cast<uint32_t>(values_.size() - 1);
}

void WordTable::settle() {
  std::vector<Value> settled;
  settled.reserve(values_.size());
  for (ListedWord& word : entries_) {
    uint32_t at = word.value;
    if (at == ListedWord::kNoValue) continue;
    word.value = static_cast<uint32_t>(settled.size());
    for (; at != ListedWord::kNoValue; at = values_[at].next)
      settled.push_back(
          {values_[at].text, values_[at].list, static_cast<uint32_t>(settled.size() + 1)});
    settled.back().next = ListedWord::kNoValue;
  }
  values_ = std::move(settled);
}

std::string_view WordTable::value(const ListedWord& word, size_t list) const {
  for (uint32_t at = word.value; at != ListedWord::kNoValue; at = values_[at].next)
    if (values_[at].list == list) return values_[at].text;
  return {};
}

}  // namespace stet
