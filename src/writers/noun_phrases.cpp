#include "writers/noun_phrases.h"

#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

constexpr size_t kMostNouns = 3;

bool is_plain(std::string_view text, const Token& token) {
  return token.kind == TokenKind::word && !token.capitalised &&
         slice(text, token.span).find_first_of("0123456789'.") == std::string_view::npos &&
         slice(text, token.span).find("’") == std::string_view::npos;
}

bool looks_plural(const std::string& word) {
  return word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us");
}

// -ly and -ing words and past forms don't end a noun phrase.
bool may_end(const Lexicon& lexicon, const std::string& word) {
  return !word.ends_with("ly") && !word.ends_with("ed") && !word.ends_with("ing") &&
         !lexicon.list("weak-heads").has(word) && word.size() > 2;
}

// A verb, or a plural followed by another noun ("the miners employment"), is no modifier.
bool may_modify(const std::string& word) {
  return !looks_plural(word) && !word.ends_with("ly");
}

}  // namespace

std::vector<NounPhrase> noun_phrases(const Source& source, Span within) {
  const std::string_view text = source.article.text;
  const std::vector<Token> tokens = tokenize(text, within, source.lexicon);
  const WordList& determiners = source.lexicon.list("determiners");
  const WordList& closed = source.lexicon.list("closed-class");
  std::vector<NounPhrase> found;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const std::string determiner = lower(slice(text, tokens[i].span));
    if (!determiners.has(determiner)) continue;
    size_t end = i + 1;
    while (end < tokens.size() && end - i <= kMostNouns && is_plain(text, tokens[end]) &&
           !closed.has(lower(slice(text, tokens[end].span))))
      ++end;
    if (end == i + 1) continue;
    const std::string last = lower(slice(text, tokens[end - 1].span));
    const bool at_end = end == tokens.size();
    const bool stopped =
        at_end || tokens[end].kind == TokenKind::punctuation || tokens[end].kind == TokenKind::mark;
    if (!stopped && !closed.has(lower(slice(text, tokens[end].span)))) continue;
    if (!may_end(source.lexicon, last)) continue;
    bool plain = true;
    for (size_t j = i + 1; j < end; ++j) {
      const std::string word = lower(slice(text, tokens[j].span));
      plain &= !source.lexicon.list("past-verbs").has(word) && (j + 1 == end || may_modify(word));
    }
    if (!plain) continue;
    found.push_back({{tokens[i].span.begin, tokens[end - 1].span.end},
                     determiner,
                     looks_plural(last),
                     stopped});
    i = end - 1;
  }
  return found;
}

}  // namespace stet
