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
  struct Entry {
    std::string_view key;
    Listing listing;
    uint32_t value = kNone;  // the first of its values, one a list
  };

  // Keeps a file's bytes, which keys and values point into.
  std::string_view keep(std::string bytes) { return files_.emplace_back(std::move(bytes)); }

  // The entry of a key, made when it is new; it may move when another is made.
  Entry& enter(std::string_view key);
  const Entry* find(std::string_view key) const;

  void add_value(Entry& entry, size_t list, std::string_view text);
  std::string_view value(const Entry& entry, size_t list) const;

 private:
  static constexpr uint32_t kNone = static_cast<uint32_t>(-1);
  struct Value {
    std::string_view text;
    uint32_t list;
    uint32_t next;
  };

  size_t slot_of(std::string_view key, uint64_t hash) const;
  void grow();

  std::deque<std::string> files_;
  std::vector<Entry> entries_;
  std::vector<Value> values_;
  HashSlots slots_;  // of entries_
};

}  // namespace stet
