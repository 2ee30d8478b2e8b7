// The words of a passage in lower case, and what a word list has among them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/span.h"
#include "text/tokens.h"

namespace stet {

class ListedWords {
 public:
  ListedWords(std::string_view passage, const Lexicon& lexicon);

  struct Entry {
    Span at;  // bytes of the passage
    std::string_view value;
    size_t next = 0;  // the word behind it
  };
  // The longest entries, from left to right.
  std::vector<Entry> entries(const WordList& list) const;

  bool has_any(const WordList& list) const;
  const std::vector<std::string>& lower() const { return lower_; }

 private:
  std::string joined(size_t first, size_t count) const;

  std::vector<Token> tokens_;
  std::vector<std::string> lower_;
  std::vector<Listing> listings_;
};

}  // namespace stet
