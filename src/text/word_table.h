// The one table behind all word lists: open addressing over keys that stay in the files' bytes.
//
// Articles ask it for words by the hundred thousand, and each look at memory is a wait. So a place
// of the table holds the beginning of its key, which for most words is all of it.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.h"

namespace stet {

class WordTable {
 public:
  // Keeps a file's bytes, which keys and values point into.
  std::string_view keep(std::string bytes) { return files_.emplace_back(std::move(bytes)); }

  // The entry of a key, made when it is new; it may move when another is made.
  ListedWord& enter(std::string_view key);
  const ListedWord* find(std::string_view key) const;

  void add_value(ListedWord& word, size_t list, std::string_view text);
  // Once all are entered: lays the values of each word side by side.
  void settle();
  std::string_view value(const ListedWord& word, size_t list) const;

 private:
  struct Value {
    std::string_view text;
    uint32_t list;
    uint32_t next;
  };

  struct Place {
    uint64_t packed = 0;  // of the key
    uint32_t number = 0;  // of the entry, from 1; 0: the place is free
  };

  // The place of a key, or the free one where it would go.
  size_t place_of(std::string_view key) const;
  void grow();

  std::deque<std::string> files_;
  std::vector<ListedWord> entries_;
  std::vector<Value> values_;
  std::vector<Place> places_;  // a power of two of them, at least a quarter free
};

}  // namespace stet
