// The word lists and tables in assets/words, read once at start.
//
// A list is a text file: one entry a line, `#` starts a comment, columns are split by a tab.
// Keeping them as data means that a reader of news, not a programmer, can mend them. All lists
// share one table, so that a single look-up tells every list that holds a word: the readers ask
// some fifty lists about each word of an article. The build makes the table of the shipped lists,
// which spares each start four fifths of the time that reading them takes.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/hash_slots.h"
#include "text/result.h"

namespace stet {

// One bit a list, by WordList::id().
using ListSet = std::bitset<192>;

class Tagger;
struct TabledList;
struct ListedWord;
struct WordTable;

// The entries of a list in file order.
class WordEntries {
 public:
  class Iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // gives no references
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = std::string_view;

    Iterator() = default;
    Iterator(const WordTable* table, const uint32_t* word) : table_(table), word_(word) {}
    std::string_view operator*() const;
    Iterator& operator++() {
      ++word_;
      return *this;
    }
    Iterator operator++(int) { return {table_, word_++}; }
    bool operator==(const Iterator&) const = default;

   private:
    const WordTable* table_ = nullptr;
    const uint32_t* word_ = nullptr;  // its number
  };

  WordEntries() = default;
  WordEntries(const WordTable* table, std::span<const uint32_t> words)
      : table_(table), words_(words) {}
  Iterator begin() const { return {table_, words_.data()}; }
  Iterator end() const { return {table_, words_.data() + words_.size()}; }
  size_t size() const { return words_.size(); }
  bool empty() const { return words_.empty(); }

 private:
  const WordTable* table_ = nullptr;
  std::span<const uint32_t> words_;
};

class WordList {
 public:
  WordList() = default;  // empty
  // The list of this id.
  WordList(const WordTable* table, size_t id);

  bool has(std::string_view word) const;
  // The second column of the entry, empty when there is none.
  std::string_view value(std::string_view word) const;
  // The same for a word that was looked up already.
  std::string_view value(const ListedWord& word) const;
  WordEntries entries() const;
  size_t longest_in_words() const;
  size_t id() const { return id_; }
  std::string_view name() const;

 private:
  bool may_hold(std::string_view word) const;

  const WordTable* table_ = nullptr;
  const TabledList* row_ = nullptr;
  size_t id_ = 0;
};

// What all lists say of one word.
struct Listing {
  ListSet holding;  // lists that hold the word
  ListSet opening;  // lists that hold an entry of several words which this one begins
};

// Where in the text of all lists.
struct TextPart {
  uint32_t at = 0;
  uint32_t size = 0;
};

struct ListedWord {
  static constexpr uint32_t kNoValue = static_cast<uint32_t>(-1);
  Listing listing;
  TextPart key;
  uint32_t value = kNoValue;  // the first of its values, one a list, which lie side by side
  uint32_t unused = 0;        // so that no byte of a file is left to chance
};

class Lexicon {
 public:
  // Every *.txt in `folder`, from the table in the file at `table` where that is of these lists
  // (word_table_file.h). Refused when the folder or a list can't be read.
  static Result<Lexicon> load(const std::string& folder, const std::string& table = "");
  // The word lists, with their table in words.bin beside assets/, and the tagger in assets/. Where
  // the tagger can't be read, reading goes by the lists and rules alone, and untagged() tells why.
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
  explicit Lexicon(WordTable table);

  std::unique_ptr<const WordTable> table_;
  std::vector<WordList> lists_;  // by id; 0 is the empty one
  HashSlots names_;              // of the lists: their ids and one more
  std::unique_ptr<const Tagger> tagger_;
  std::optional<Problem> untagged_;
  uint64_t serial_;
};

}  // namespace stet
