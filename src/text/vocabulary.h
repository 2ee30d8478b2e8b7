// The word forms met so far, each looked at once.
//
// News repeats itself: half of an article's tokens are the same two hundred words. Everything that
// depends on a word's form alone (lower case, the lists that hold it) is worked out when the form
// is first met, so that asking a token about a list is asking for one bit.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/hash_slots.h"
#include "text/lexicon.h"
#include "text/plain_word.h"
#include "text/tagger.h"

namespace stet {

struct KnownWord {
  std::string text;            // as written
  std::string lower;           // lower-case, with straight apostrophes
  ListSet as_written;          // lists that hold `text`
  ListSet as_lower;            // lists that hold `lower`
  ListSet opening;             // lists that hold an entry of several words which `lower` begins
  ListSet opening_as_written;  // the same for `text`
  uint64_t packed = 0;         // of `lower`
  WordFeatures features;       // for the tagger, where there is one
  uint32_t index = 0;          // counted from 0 in the order of meeting
  uint32_t lower_index = 0;    // of the form written as `lower`

  bool is(const PlainWord& word) const {
    return packed == word.key && (word.text.size() <= kPackedBytes || lower == word.text);
  }
};

class Vocabulary {
 public:
  explicit Vocabulary(const Lexicon& lexicon) : lexicon_(&lexicon) { forget(); }

  // The form of a word; it stays where it is until trim().
  const KnownWord& form(std::string_view word);
  // Forgets everything when very many forms have gathered; for between two articles.
  void trim();
  TaggerScratch& scratch() { return scratch_; }
  size_t size() const { return size_; }
  const Lexicon& lexicon() const { return *lexicon_; }

 private:
  static constexpr size_t kSheet = 256;
  void forget();
  KnownWord& at(size_t index) const { return sheets_[index / kSheet][index % kSheet]; }
  size_t slot_of(std::string_view word, uint64_t hash) const;

  const Lexicon* lexicon_;
  TaggerScratch scratch_;
  std::vector<std::unique_ptr<KnownWord[]>> sheets_;  // kSheet forms each, which never move
  size_t size_ = 0;
  HashSlots slots_;  // of the forms
};

}  // namespace stet
