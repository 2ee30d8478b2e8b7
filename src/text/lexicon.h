// The word lists and tables in assets/words, read once at start.
//
// A list is a text file: one entry a line, `#` starts a comment, columns are split by a tab.
// Keeping them as data means that a reader of news, not a programmer, can mend them. All lists
// share one table, so that a single look-up tells every list that holds a word: the readers ask
// some fifty lists about each word of an article.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/hash.h"
#include "text/result.h"

namespace stet {

// One bit a list, by WordList::id().
using ListSet = std::bitset<128>;

class Tagger;
class WordTable;
struct ListedWord;

class WordList {
 public:
  WordList() = default;
  WordList(const WordTable* table, size_t id) : table_(table), id_(id) {}

  bool has(std::string_view word) const;
  // The second column of the entry, empty when there is none.
  std::string_view value(std::string_view word) const;
  // The same for a word that was looked up already.
  std::string_view value(const ListedWord& word) const;
  const std::vector<std::string_view>& entries() const { return order_; }  // in file order
  size_t longest_in_words() const { return longest_; }
  size_t id() const { return id_; }

  void add(std::string_view key, size_t words);

 private:
  // Whether the list can hold a word of its length, first and last byte: most that are asked for
  // end here, without a look at the table that all lists share.
  static size_t sieve_bit(std::string_view word);
  bool may_hold(std::string_view word) const;

  const WordTable* table_ = nullptr;
  size_t id_ = 0;
  std::array<uint64_t, 8> sieve_{};
  std::vector<std::string_view> order_;
  size_t longest_ = 0;
};

// What all lists say of one word.
struct Listing {
  ListSet holding;  // lists that hold the word
  ListSet opening;  // lists that hold an entry of several words which this one begins
};
struct ListedWord {
  static constexpr uint32_t kNoValue = static_cast<uint32_t>(-1);
  std::string_view key;
  Listing listing;
  uint32_t value = kNoValue;  // the first of its values, one a list
};

class Lexicon {
 public:
  // Reads every *.txt in `folder`. Refused when the folder or a list can't be read.
  static Result<Lexicon> load(const std::string& folder);
  // The word lists and the tagger in assets/. Where the tagger can't be read, reading goes by the
  // lists and rules alone, and untagged() tells why.
  static Result<Lexicon> open(const std::string& assets);

  Lexicon();  // holds no list
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  // A list by its file name without ".txt". An unknown name is an empty list; the tests hold
  // that every name the program asks for exists.
  const WordList& list(std::string_view name) const;
  Listing listing(std::string_view word) const;
  // The same where it lies, for as long as the lexicon lives; null for a word in no list.
  const ListedWord* find(std::string_view word) const;
  // Tells one lexicon from all others, so that what is worked out from its lists can be kept.
  uint64_t serial() const { return serial_; }
  const Tagger* tagger() const { return tagger_.get(); }  // null when there is none
  const std::optional<Problem>& untagged() const { return untagged_; }

 private:
  struct NameHash {
    using is_transparent = void;
    size_t operator()(std::string_view name) const { return hash_of(name); }
  };

  std::unique_ptr<WordTable> table_;
  std::unordered_map<std::string, WordList, NameHash, std::equal_to<>> lists_;  // by name
  std::unique_ptr<const Tagger> tagger_;
  std::optional<Problem> untagged_;
  uint64_t serial_;
};

}  // namespace stet
