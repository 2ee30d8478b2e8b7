#include "bank/only_hedge.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bank/voice_words.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

// The words of a passage, and what a list has at each place: the longest entry.
class Words {
 public:
  Words(std::string_view passage, const Lexicon& lexicon)
      : tokens_(tokenize(passage, {0, passage.size()}, lexicon)) {
    for (const Token& token : tokens_) {
      lower_.push_back(lower(slice(passage, token.span)));
      listings_.push_back(lexicon.listing(lower_.back()));
    }
  }

  struct Entry {
    Span at;
    std::string_view value;
    size_t next = 0;  // the word behind it
  };

  std::vector<Entry> entries(const WordList& list) const {
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

  bool is_figure(size_t i, const Lexicon& lexicon) const {
    if (i >= lower_.size()) return false;
    const CodePoint first = decode(lower_[i], 0);
    if (is_digit(first.value)) return true;
    if (first.value == U'$' || first.value == U'£' || first.value == U'€')
      return lower_[i].size() > first.length || is_figure(i + 1, lexicon);
    // "more than three-quarters", "about half"
    const std::string_view word = lower_[i];
    return lexicon.list("numbers").has(word.substr(0, word.find('-'))) || word == "half";
  }

  bool has_any(const WordList& list) const {
    return std::ranges::any_of(lower_, [&](const std::string& word) { return list.has(word); });
  }

 private:
  std::string joined(size_t first, size_t count) const {
    std::string words = lower_[first];
    for (size_t i = 1; i < count; ++i) words += " " + lower_[first + i];
    return words;
  }

  std::vector<Token> tokens_;
  std::vector<std::string> lower_;
  std::vector<Listing> listings_;
};

std::optional<Span> only_rough_figure(const Words& words, const Lexicon& lexicon) {
  if (words.has_any(lexicon.list("vague-amounts"))) return std::nullopt;
  std::optional<Span> only;
  for (const auto& [at, side, next] : words.entries(lexicon.list("hedges"))) {
    if (side == "exact" || !words.is_figure(next, lexicon)) continue;
    if (only) return std::nullopt;
    only = at;
  }
  return only;
}

}  // namespace

std::optional<Span> only_rough_figure(std::string_view passage, const Lexicon& lexicon) {
  return only_rough_figure(Words(passage, lexicon), lexicon);
}

std::optional<Span> only_doubt(std::string_view passage, const Lexicon& lexicon) {
  const Words words(passage, lexicon);
  if (only_rough_figure(words, lexicon)) return std::nullopt;
  std::optional<Span> only;
  for (const auto& [at, use, next] : words.entries(lexicon.list("doubts"))) {
    if (slice(passage, at) == "May") continue;  // the month
    if (only || use != "ask") return std::nullopt;
    only = at;
  }
  if (!only) return std::nullopt;
  // "is expected to" alone tells of nobody who expects it.
  std::string rest(passage);
  std::fill_n(rest.begin() + static_cast<std::ptrdiff_t>(only->begin), only->length(), ' ');
  return may_pass_on(rest, lexicon) ? std::nullopt : only;
}

}  // namespace stet
