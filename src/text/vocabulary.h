// The word forms met so far, each looked at once.
//
// News repeats itself: half of an article's tokens are the same two hundred words. Everything that
// depends on a word's form alone (lower case, the lists that hold it) is worked out when the form
// is first met, so that asking a token about a list is asking for one bit.
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/hash.h"
#include "text/hash_slots.h"
#include "text/lexicon.h"
#include "text/plain_word.h"
#include "text/tagger.h"

namespace stet {

// What is asked most stands in the first 64 bytes, which the processor fetches together.
struct alignas(64) KnownWord {
  std::string text;          // as written
  ListSet as_lower;          // lists that hold `lower`
  uint64_t packed = 0;       // of `lower`
  uint32_t lower_index = 0;  // of the form written as `lower`, counted from 0 as they are met
  bool figured = false;      // may hold a figure: has a digit, or a byte of some hyphen
  bool featured = false;     // `features` are worked out
  std::string lower;         // lower-case, with straight apostrophes
  ListSet as_written;        // lists that hold `text`
  // What the lists say of `text` and `lower`; null where none holds it or an entry it begins.
  const ListedWord* listed_text = nullptr;
  const ListedWord* listed_lower = nullptr;
  WordFeatures features;  // for the tagger, where there is one

  bool is(const PlainWord& word) const {
    return packed == word.key && (word.text.size() <= kPackedBytes || lower == word.text);
  }
  // Whether `lower`, or `text`, begins an entry of several words in a list.
  bool opens(const WordList& list) const {
    return listed_lower && listed_lower->listing.opening.test(list.id());
  }
  bool opens_as_written(const WordList& list) const {
    return listed_text && listed_text->listing.opening.test(list.id());
  }
};

class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon) : lexicon_(&lexicon) { forget(); }

  // The form of a word; it stays where it is until trim().
  const KnownWord& form(std::string_view word) { return form(word, hash_of(word)); }
  // The forms of many words: hands put(i, form) that of each word_at(i). Memory that one look-up
  // waits for comes while others are on their way.
  template <class WordAt, class Put>
  void forms(size_t count, WordAt&& word_at, Put&& put) {
    constexpr size_t kTogether = 16;
    std::array<uint64_t, kTogether> hashes;
    for (size_t at = 0; at < count; at += kTogether) {
      const size_t some = std::min(kTogether, count - at);
      for (size_t k = 0; k < some; ++k) slots_.fetch(hashes[k] = hash_of(word_at(at + k)));
      for (size_t k = 0; k < some; ++k) fetch(slots_.first_number(hashes[k]));
      for (size_t k = 0; k < some; ++k) put(at + k, form(word_at(at + k), hashes[k]));
    }
  }
  // Forgets everything when very many forms have gathered; for between two articles.
  void trim();
  TaggerScratch& scratch() { return scratch_; }
  size_t size() const { return size_; }
  const Lexicon& lexicon() const { return *lexicon_; }

 private:
  static constexpr size_t kSheet = 256;
  void forget();
  const KnownWord& form(std::string_view word, uint64_t hash);
  uint32_t index_of(std::string_view word, uint64_t hash);
  void fetch(uint32_t number) const;
  KnownWord& at(size_t index) const { return sheets_[index / kSheet][index % kSheet]; }
  size_t slot_of(std::string_view word, uint64_t hash) const;

  const Lexicon* lexicon_;
  TaggerScratch scratch_;
  std::vector<std::unique_ptr<KnownWord[]>> sheets_;  // kSheet forms each, which never move
  size_t size_ = 0;
  HashSlots slots_;  // of the forms
};

}  // namespace stet
