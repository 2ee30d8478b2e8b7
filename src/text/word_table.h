// The one table behind all word lists: open addressing over keys that stay in the files' bytes.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "text/hash_slots.h"
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
  std::string_view value(const ListedWord& word, size_t list) const;

 private:
  struct Value {
    std::string_view text;
    uint32_t list;
    uint32_t next;
  };

  size_t slot_of(std::string_view key, uint64_t hash) const;
  void grow();

  std::deque<std::string> files_;
  std::vector<ListedWord> entries_;
  std::vector<Value> values_;
  HashSlots slots_;  // of entries_
};

}  // namespace stet
