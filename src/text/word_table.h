// The one table behind all word lists: open addressing over keys that stay in the lists' text.
//
// Articles ask it for words by the hundred thousand, and each look at memory is a wait. So a place
// of the table holds the beginning of its key, which for most words is all of it. Everything in it
// is a plain array of numbers, so that it may lie in a mapped file as well as in memory of its own
// (word_table_file.h): nothing is made at start but the table of the lists' names.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "text/hash.h"
#include "text/held.h"
#include "text/lexicon.h"
#include "text/mapped_file.h"
#include "text/open_folder.h"
#include "text/plain_word.h"

namespace stet {

struct ListedValue {
  TextPart text;
  uint32_t list = 0;  // its id
  uint32_t last = 0;  // of its word: 1, else 0
};

struct WordPlace {
  uint64_t packed = 0;  // of the key
  uint32_t number = 0;  // of the word, from 1; 0: the place is free
  uint32_t unused = 0;
};

// One list; its id is its place among them, from 1.
struct TabledList {
  TextPart name;
  TextPart bytes;      // the file it was read from
  FileStamp stamp;     // of that file then
  uint32_t first = 0;  // of its entries in `order`
  uint32_t entries = 0;
  uint64_t longest = 0;  // entry, in words
  std::array<uint64_t, 8> sieve{};
};

struct WordTable {
  std::optional<MappedFile> file;  // what the arrays lie in, where they aren't owned
  Held<char> text;
  Held<TabledList> lists;  // in order of their names
  Held<ListedWord> words;
  Held<ListedValue> values;
  Held<uint32_t> order;    // numbers of words, from 0: the entries of each list in file order
  Held<WordPlace> places;  // a power of two of them, at least a quarter free

  // Empty beyond the text, so that a damaged file tells nonsense and no more.
  std::string_view at(TextPart part) const {
    const bool fits = part.at <= text.size() && part.size <= text.size() - part.at;
    return fits ? std::string_view(text.data() + part.at, part.size) : std::string_view();
  }
  std::string_view key(size_t word) const {
    return word < words.size() ? at(words[word].key) : std::string_view();
  }
  const ListedWord* find(std::string_view word) const;
  std::string_view value(const ListedWord& word, size_t list) const;
};

// Whether a list can hold a word of its length, first and last byte is a bit of its sieve: most
// words that are asked for end there, without a look at the table that all lists share.
inline size_t sieve_bit(std::string_view word) {
  const auto byte = [](char c) { return static_cast<unsigned char>(c); };
  return (byte(word.front()) * 37u + byte(word.back()) * 11u + word.size()) % 512;
}

// As packed(), in fewer steps.
inline uint64_t head_of(std::string_view key) {
  if (key.size() < sizeof(uint64_t) || std::endian::native != std::endian::little)
    return packed(key);
  uint64_t eight;
  std::memcpy(&eight, key.data(), sizeof eight);
  const uint64_t length = std::min<size_t>(key.size(), 255);
  return (eight & ~uint64_t{0} >> 8) | length << 56;
}

// The place of a key, or the free one where it would go; key_of(i) is the key of word i.
template <class Places, class KeyOf>
size_t place_of(const Places& places, std::string_view key, KeyOf&& key_of) {
  const size_t mask = places.size() - 1;
  const uint64_t head = head_of(key);
  for (size_t at = hash_of(key) & mask;; at = (at + 1) & mask) {
    const WordPlace& place = places[at];
    if (place.number == 0) return at;
    if (place.packed != head) continue;
    if (key.size() <= kPackedBytes || key_of(place.number - 1) == key) return at;
  }
}

}  // namespace stet
