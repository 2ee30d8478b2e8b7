#include "writers/telling_words.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

std::vector<std::string> words_in(std::string_view text, const WordList& function_words) {
  constexpr size_t kShortest = 4;  // letters
  std::vector<std::string> words;
  for (std::string_view word : words_of(text)) {
    while (!word.empty() && is_quotation_mark(decode(word, 0).value))
      word.remove_prefix(decode(word, 0).length);
    if (std::string plain = lower(word.substr(0, word.find_first_of(",.;:’'\"”")));
        plain.size() >= kShortest && !function_words.has(plain))
      words.push_back(std::move(plain));
  }
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

TellingWords::TellingWords(const Lexicon& lexicon)
    : function_words_(lexicon.list("function-words")),
      weekdays_(lexicon.list("weekdays")),
      months_(lexicon.list("months")),
      numbers_(lexicon.list("numbers")) {}

std::vector<std::string_view> TellingWords::other_spellings(std::string_view number) const {
  const std::string word = lower(number);
  if (numbers_.has(word)) return {numbers_.value(word)};
  std::vector<std::string_view> spellings;
  if (!word.empty() && word.find_first_not_of("0123456789") == std::string::npos)
    for (std::string_view entry : numbers_.entries())
      if (numbers_.value(entry) == word) spellings.push_back(entry);
  return spellings;
}

bool TellingWords::is_of_the_calendar(std::string_view word) const {
  return weekdays_.has(word) || months_.has(word);
}

const std::vector<std::string>& TellingWords::of(std::string_view text) {
  if (const auto known = known_.find(text); known != known_.end()) return known->second;
  return known_.emplace(text, words_in(text, function_words_)).first->second;
}

std::vector<std::string_view> TellingWords::of_both(std::string_view a, std::string_view b) {
  const auto& one = of(a);
  const auto& other = of(b);
  std::vector<std::string_view> shared;
  std::ranges::set_intersection(one, other, std::back_inserter(shared));
  return shared;
}

}  // namespace stet
