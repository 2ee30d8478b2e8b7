#include "bank/undescribed.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bank/names.h"
#include "text/sentences.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

// One sentence as tokens; `word(i)` is empty beyond its ends.
struct Line {
  Line(std::string_view whole, Span sentence, const Lexicon& words)
      : text(whole), tokens(tokenize(whole, sentence, words)), lexicon(words) {}

  std::string_view printed(size_t i) const {
    return i < tokens.size() ? slice(text, tokens[i].span) : std::string_view();
  }
  std::string word(size_t i) const { return lower(printed(i)); }
  bool listed(std::string_view list, size_t i) const {
    return i < tokens.size() && lexicon.list(list).has(word(i));
  }
  bool is_capital(size_t i) const { return is_upper(decode(printed(i), 0).value); }

  std::string_view text;
  std::vector<Token> tokens;
  const Lexicon& lexicon;
};

bool tells_a_role(const Line& line) {
  for (size_t i = 0; i < line.tokens.size(); ++i)
    if (line.listed("roles", i) || line.listed("titles", i)) return true;
  return false;
}

// The mention at token `at`, with the capitalised words before it as its first names.
bool stands_bare(const Line& line, size_t at, size_t name_words) {
  size_t first = at;
  while (first > 0 && line.is_capital(first - 1) && at - first + 1 < name_words) --first;
  if (first > 0) {
    const bool plain = line.listed("closed-class", first - 1) || line.listed("cues", first - 1) ||
                       line.tokens[first - 1].kind == TokenKind::mark;
    if (!plain || line.listed("determiners", first - 1) || line.word(first - 1) == ")") return false;
  }
  const std::string after = line.word(at + 1);
  for (std::string_view telling :
       {",", "(", "—", "–", "-", "who", "is", "was", "as", "of", "'s", "’s"})
    if (after == telling) return false;
  return true;
}

}  // namespace

bool is_nowhere_described(std::string_view name, std::string_view text, const Lexicon& lexicon) {
  const std::string last = lower(surname(name));
  const size_t name_words = static_cast<size_t>(std::ranges::count(name, ' ')) + 1;
  bool named = false;
  for (const Span& sentence : sentences(text, {0, text.size()}, lexicon)) {
    const Line line(text, sentence, lexicon);
    for (size_t i = 0; i < line.tokens.size(); ++i) {
      if (line.word(i) != last) continue;
      if (!stands_bare(line, i, name_words) || tells_a_role(line)) return false;
      named = true;
    }
  }
  return named;
}

}  // namespace stet
