// The word lists and tables in assets/words, read once at start.
//
// A list is a text file: one entry a line, `#` starts a comment, columns are split by a tab.
// Keeping them as data means that a reader of news, not a programmer, can mend them. All lists
// share one table, so that a single look-up tells every list that holds a word: the readers ask
// some fifty lists about each word of an article.
#pragma once

#include <bitset>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace stet {

// One bit a list, by WordList::id().
using ListSet = std::bitset<128>;

class WordTable;

class WordList {
 public:
  WordList() = default;
  WordList(const WordTable* table, size_t id) : table_(table), id_(id) {}

  bool has(std::string_view word) const;
  // The second column of the entry, empty when there is none.
  std::string_view value(std::string_view word) const;
  const std::vector<std::string_view>& entries() const { return order_; }  // in file order
  size_t longest_in_words() const { return longest_; }
  size_t id() const { return id_; }

  void add(std::string_view key);

 private:
  const WordTable* table_ = nullptr;
  size_t id_ = 0;
  std::vector<std::string_view> order_;
  size_t longest_ = 0;
};

// What all lists say of one word.
struct Listing {
  ListSet holding;  // lists that hold the word
  ListSet opening;  // lists that hold an entry of several words which this one begins
};

class Lexicon {
 public:
  // Reads every *.txt in `folder`. Refused when the folder or a list can't be read.
  static Result<Lexicon> load(const std::string& folder);

  Lexicon();  // holds no list
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  // A list by its file name without ".txt". An unknown name is an empty list; the tests hold
  // that every name the program asks for exists.
  const WordList& list(std::string_view name) const;
  Listing listing(std::string_view word) const;

 private:
  std::unique_ptr<WordTable> table_;
  std::vector<std::pair<std::string, WordList>> lists_;  // by name
};

}  // namespace stet
