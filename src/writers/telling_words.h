// The words by which a reader knows a sentence again, worked out once for each text: questions are
// compared in pairs.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/lexicon.h"

namespace stet {

class TellingWords {
 public:
  explicit TellingWords(const Lexicon& lexicon);

  // Lower-case; no short ones and no function words. They stay where they are.
  const std::set<std::string>& of(std::string_view text);
  // Those of both texts.
  std::set<std::string> of_both(std::string_view a, std::string_view b);

 private:
  const WordList& function_words_;
  std::unordered_map<std::string, std::set<std::string>> known_;
};

}  // namespace stet
