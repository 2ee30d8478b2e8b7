// The words by which a reader knows a sentence again, worked out once for each text: questions are
// compared in pairs.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/lexicon.h"

namespace stet {

// Those that several sentences of an article hold.
using TopicWords = std::set<std::string, std::less<>>;

class TellingWords {
 public:
  explicit TellingWords(const Lexicon& lexicon);

  // In lower case and in order, each once; no short ones and no function words. They stay where
  // they are.
  const std::vector<std::string>& of(std::string_view text);
  // Those of both texts.
  std::vector<std::string_view> of_both(std::string_view a, std::string_view b);
  // "three" for "3", and "3" for "three"; empty for what is no such number.
  std::vector<std::string_view> other_spellings(std::string_view number) const;
  // "Friday", "May"
  bool is_of_the_calendar(std::string_view word) const;

 private:
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  const WordList& function_words_;
  const WordList& weekdays_;
  const WordList& months_;
  const WordList& numbers_;
  std::unordered_map<std::string, std::vector<std::string>, Hash, std::equal_to<>> known_;
};

}  // namespace stet
