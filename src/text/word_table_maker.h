// Makes the table of all word lists from their text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"
#include "text/word_table.h"

namespace stet {

class WordTableMaker {
 public:
  // The next list and what its file holds; lists come in order of their names.
  void add(std::string_view name, std::string_view bytes, const FileStamp& stamp = {});
  WordTable made() &&;

 private:
  // While lists are added, the values of a word are a chain, the last first.
  struct Value {
    TextPart text;
    uint32_t list;
    uint32_t next;
  };

  TextPart keep(std::string_view bytes);
  TextPart place_in_text(std::string_view kept) const;
  std::string_view at(TextPart part) const { return {text_.data() + part.at, part.size}; }
  // The word of a key, made when it is new; it may move when another is made.
  ListedWord& enter(std::string_view key);
  size_t place_for(std::string_view key) const;
  void grow();
  void add_entry(TabledList& list, size_t id, std::string_view line);

  std::string text_;
  std::vector<TabledList> lists_;
  std::vector<ListedWord> words_;
  std::vector<Value> values_;
  std::vector<uint32_t> order_;
  std::vector<WordPlace> places_;
};

inline constexpr const char* kListEnding = ".txt";
// The names of the lists in a folder without their ending, sorted.
std::vector<std::string> list_names(const OpenFolder& folder);
// Reads every list in `folder`. Refused when the folder or a list can't be read. Lists that were
// last changed before `settled`, in nanoseconds since 1970, get their stamps.
Result<WordTable> read_lists(const std::string& folder, int64_t settled = 0);

}  // namespace stet
