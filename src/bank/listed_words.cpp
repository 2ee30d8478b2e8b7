#include "bank/listed_words.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

ListedWords::ListedWords(std::string_view passage, const Lexicon& lexicon)
    : tokens_(tokenize(passage, {0, passage.size()}, lexicon)) {
  for (const Token& token : tokens_) {
    lower_.push_back(stet::lower(slice(passage, token.span)));
    listings_.push_back(lexicon.listing(lower_.back()));
  }
}

std::vector<ListedWords::Entry> ListedWords::entries(const WordList& list) const {
  std::vector<Entry> found;
  for (size_t i = 0; i < lower_.size();) {
    const size_t most = listings_[i].opening.test(list.id()) ? list.longest_in_words() : 1;
    size_t count = std::min(most, lower_.size() - i);
    if (most == 1 && !listings_[i].holding.test(list.id())) count = 0;
    while (count > 0 && !list.has(joined(i, count))) --count;
    if (count > 0)
      found.push_back({{tokens_[i].span.begin, tokens_[i + count - 1].span.end},
                       list.value(joined(i, count)),
                       i + count});
    i += std::max<size_t>(count, 1);
  }
  return found;
}

bool ListedWords::has_any(const WordList& list) const {
  return std::ranges::any_of(lower_, [&](const std::string& word) { return list.has(word); });
}

std::string ListedWords::joined(size_t first, size_t count) const {
  std::string words = lower_[first];
  for (size_t i = 1; i < count; ++i) words += " " + lower_[first + i];
  return words;
}

}  // namespace stet
