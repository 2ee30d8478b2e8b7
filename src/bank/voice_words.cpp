#include "bank/voice_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bank/quoted_words.h"
#include "bank/source_class.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

namespace {

// "The state", "United States": no verb. "Bell states", "the lawsuit states that": one.
bool is_a_place(const std::vector<Token>& tokens, size_t at, std::string_view text) {
  const std::string word = lower(slice(text, tokens[at].span));
  if (word != "state" && word != "states") return false;
  const auto is = [&](size_t i, std::string_view other) {
    return i < tokens.size() && lower(slice(text, tokens[i].span)) == other;
  };
  if (is(at + 1, "that") || is(at + 1, ":")) return false;
  return at == 0 || !tokens[at - 1].capitalised || is(at - 1, "united") || is(at - 1, "the") ||
         tokens[at].capitalised;
}

}  // namespace

bool may_pass_on(std::string_view sentence, const Lexicon& lexicon) {
  return !quoted_words(sentence).empty() ||
         !passing_on(sentence, Minds::counted, lexicon, 1).empty();
}

std::vector<Span> passing_on(std::string_view sentence, Minds minds, const Lexicon& lexicon,
                             size_t most) {
  std::vector<Span> found;
  const WordList& cues = lexicon.list("cues");
  const WordList& hearsay = lexicon.list("hearsay");
  const WordList& reports = lexicon.list("report-verbs");
  const std::vector<Token> tokens = tokenize(sentence, {0, sentence.size()}, lexicon);
  for (size_t i = 0; i < tokens.size() && found.size() < most; ++i) {
    const std::string word = lower(slice(sentence, tokens[i].span));
    // What somebody loves, fears or wants is known from them alone.
    const std::string_view sort = reports.value(word);
    const bool of_a_mind =
        minds == Minds::counted && (sort.starts_with("think") || sort.starts_with("feel") ||
                                    sort.starts_with("intend") || sort.starts_with("know"));
    const auto is_a_cue = [&](std::string_view words) {
      return cues.has(words) && cues.value(words) != "act";
    };
    const bool tells =
        is_a_cue(word) || hearsay.has(word) ||
        (i + 1 < tokens.size() && lexicon.listing(word).opening.test(cues.id()) &&
         is_a_cue(word + " " + lower(slice(sentence, tokens[i + 1].span))));  // "pointed out"
    if ((tells || of_a_mind) && !is_a_place(tokens, i, sentence)) found.push_back(tokens[i].span);
  }
  return found;
}

std::optional<Span> unnamed_people(std::string_view sentence, const Lexicon& lexicon) {
  constexpr size_t kMostWords = 6;
  const WordList& roles = lexicon.list("roles");
  const std::string told = narrated(sentence);
  const std::vector<Token> tokens = tokenize(told, {0, told.size()}, lexicon);
  for (size_t head = 0; head < tokens.size(); ++head) {
    if (!roles.has(lower(slice(told, tokens[head].span)))) continue;
    size_t first = head;
    while (first > 0 && head - first + 1 < kMostWords &&
           tokens[first - 1].kind != TokenKind::punctuation)
      --first;
    for (; first <= head; ++first) {
      const Span mention{tokens[first].span.begin, tokens[head].span.end};
      if (class_of_source(slice(told, mention), lexicon) == SourceClass::unnamed) return mention;
    }
  }
  return std::nullopt;
}

}  // namespace stet
