#include "bank/only_hedge.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bank/listed_words.h"
#include "bank/voice_words.h"
#include "text/utf8.h"

namespace stet {

namespace {

bool is_figure(const ListedWords& words, size_t i, const Lexicon& lexicon) {
  if (i >= words.lower().size()) return false;
  const std::string_view word = words.lower()[i];
  const CodePoint first = decode(word, 0);
  if (is_digit(first.value)) return true;
  if (first.value == U'$' || first.value == U'£' || first.value == U'€')
    return word.size() > first.length || is_figure(words, i + 1, lexicon);
  // "more than three-quarters", "about half"
  return lexicon.list("numbers").has(word.substr(0, word.find('-'))) || word == "half";
}

std::optional<Span> only_rough_figure(const ListedWords& words, const Lexicon& lexicon) {
  if (words.has_any(lexicon.list("vague-amounts"))) return std::nullopt;
  std::optional<Span> only;
  for (const auto& [at, side, next] : words.entries(lexicon.list("hedges"))) {
    if (side == "exact" || !is_figure(words, next, lexicon)) continue;
    if (only) return std::nullopt;
    only = at;
  }
  return only;
}

}  // namespace

std::optional<Span> only_rough_figure(std::string_view passage, const Lexicon& lexicon) {
  return only_rough_figure(ListedWords(passage, lexicon), lexicon);
}

std::optional<Span> only_doubt(std::string_view passage, const Lexicon& lexicon) {
  const ListedWords words(passage, lexicon);
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
