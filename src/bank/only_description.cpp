#include "bank/only_description.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "bank/comparable.h"
#include "bank/quoted_words.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kRoom = 20;  // bytes: ", 43, who is the"

bool are_near(Span a, Span b) {
  return a.begin <= b.end + kRoom && b.begin <= a.end + kRoom;
}

// "The senator", "is editor emeritus", "as a teacher": of somebody in the passage.
bool may_be_said_of_others(const std::vector<Token>& tokens, size_t role, std::string_view text) {
  constexpr size_t kReach = 3;
  constexpr std::string_view kSaid[] = {"the", "his",  "her",  "their", "this", "that",  "is",
                                        "was", "were", "been", "be",    "as",   "became"};
  for (size_t i = role - std::min(role, kReach); i < role; ++i)
    if (std::ranges::find(kSaid, lower(slice(text, tokens[i].span))) != std::end(kSaid))
      return true;
  return false;
}

// "Bell is now a trader": one more thing is said of the name that ends at `end`.
bool goes_on_to_tell(const std::vector<Token>& tokens, size_t end, std::string_view text) {
  constexpr std::string_view kSaid[] = {"is", "was", "remains", "became"};
  constexpr std::string_view kArticles[] = {"a", "an", "the", "one"};
  constexpr std::ptrdiff_t kReach = 2;  // "is now a"
  const auto is_one_of = [&](const Token& token, std::span<const std::string_view> words) {
    return std::ranges::find(words, slice(text, token.span)) != words.end();
  };
  const auto verb =
      std::ranges::lower_bound(tokens, end, {}, [](const Token& each) { return each.span.begin; });
  if (verb == tokens.end() || !is_one_of(*verb, kSaid)) return false;
  const auto last = std::min(verb + 1 + kReach, tokens.end());
  return std::any_of(verb + 1, last, [&](const Token& each) { return is_one_of(each, kArticles); });
}

}  // namespace

bool is_only_description(std::string_view passage, std::string_view surname, Span words,
                         const Lexicon& lexicon) {
  const WordList& roles = lexicon.list("roles");
  const WordList& titles = lexicon.list("titles");
  const std::string told = narrated(passage);
  const std::vector<Span> names = Comparable(told).places(surname);
  const auto is_beside = [&](Span place) {
    return std::ranges::any_of(names, [place](Span name) { return are_near(name, place); });
  };
  if (names.empty() || words.end > told.size() || !is_beside(words) ||
      told.compare(words.begin, words.length(), passage.substr(words.begin, words.length())) != 0)
    return false;
  const std::vector<Token> tokens = tokenize(told, {0, told.size()}, lexicon);
  if (std::ranges::any_of(names,
                          [&](Span name) { return goes_on_to_tell(tokens, name.end, told); }))
    return false;
  bool tells_a_role = false;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view printed = slice(std::string_view(told), tokens[i].span);
    const std::string word = lower(printed);
    if (roles.value(word) == "plural" || (!roles.has(word) && !titles.has(printed))) continue;
    if (std::ranges::any_of(names, [&](Span name) { return name.overlaps(tokens[i].span); }))
      continue;  // "Ann Dean"
    if (tokens[i].span.overlaps(words)) {
      tells_a_role = true;
      continue;
    }
    // "Sen. Kelly", "GOP rival Ann Holt": whose it is stands with it.
    const bool leads_to_a_name =
        i + 1 < tokens.size() && tokens[i + 1].capitalised && tokens[i + 1].kind == TokenKind::word;
    if (is_beside(tokens[i].span) || (!leads_to_a_name && may_be_said_of_others(tokens, i, told)))
      return false;
  }
  return tells_a_role;
}

}  // namespace stet
