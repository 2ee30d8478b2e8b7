// The word lists and tables in assets/words, read once at start.
//
// A list is a text file: one entry a line, `#` starts a comment, columns are split by a tab.
// Keeping them as data means that a reader of news, not a programmer, can mend them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/result.h"

namespace stet {

struct StringHash {
  using is_transparent = void;
  size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};

class WordList {
 public:
  bool has(std::string_view word) const { return rows_.find(word) != rows_.end(); }
  // The second column of the entry, empty when there is none.
  std::string_view value(std::string_view word) const;
  const std::vector<std::string>& entries() const { return order_; }  // in file order
  size_t longest_in_words() const { return longest_; }

  void add(std::string key, std::string value);

 private:
  std::unordered_map<std::string, std::string, StringHash, std::equal_to<>> rows_;
  std::vector<std::string> order_;
  size_t longest_ = 0;
};

class Lexicon {
 public:
  // Reads every *.txt in `folder`. Refused when the folder or a list can't be read.
  static Result<Lexicon> load(const std::string& folder);

  // A list by its file name without ".txt". An unknown name is an empty list; the tests hold
  // that every name the program asks for exists.
  const WordList& list(std::string_view name) const;

 private:
  std::unordered_map<std::string, WordList, StringHash, std::equal_to<>> lists_;
};

}  // namespace stet
