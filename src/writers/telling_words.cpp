#include "writers/telling_words.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

std::set<std::string> words_in(std::string_view text, const WordList& function_words) {
  constexpr size_t kShortest = 4;  // letters
  std::set<std::string> words;
  for (std::string_view word : words_of(text)) {
    while (!word.empty() && is_quotation_mark(decode(word, 0).value))
      word.remove_prefix(decode(word, 0).length);
    if (std::string plain = lower(word.substr(0, word.find_first_of(",.;:’'\"”")));
        plain.size() >= kShortest && !function_words.has(plain))
      words.insert(std::move(plain));
  }
  return words;
}

}  // namespace

TellingWords::TellingWords(const Lexicon& lexicon)
    : function_words_(lexicon.list("function-words")) {}

const std::set<std::string>& TellingWords::of(std::string_view text) {
  const auto [known, is_new] = known_.try_emplace(std::string(text));
  if (is_new) known->second = words_in(text, function_words_);
  return known->second;
}

std::set<std::string> TellingWords::of_both(std::string_view a, std::string_view b) {
  const auto& one = of(a);
  const auto& other = of(b);
  std::set<std::string> shared;
  std::ranges::set_intersection(one, other, std::inserter(shared, shared.end()));
  return shared;
}

}  // namespace stet
