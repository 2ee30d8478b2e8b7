#include "bank/voice_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "bank/quoted_words.h"
#include "bank/source_class.h"
#include "text/tokens.h"
#include "text/utf8.h"

namespace stet {

bool may_pass_on(std::string_view sentence, const Lexicon& lexicon) {
  if (!quoted_words(sentence).empty()) return true;
  const WordList& cues = lexicon.list("cues");
  const WordList& hearsay = lexicon.list("hearsay");
  const WordList& reports = lexicon.list("report-verbs");
  return std::ranges::any_of(
      tokenize(sentence, {0, sentence.size()}, lexicon), [&](const Token& token) {
        const std::string word = lower(slice(sentence, token.span));
        // What somebody loves, fears or wants is known from them alone.
        const std::string_view sort = reports.value(word);
        const bool of_a_mind = sort.starts_with("think") || sort.starts_with("feel") ||
                               sort.starts_with("intend") || sort.starts_with("know");
        return (cues.has(word) && cues.value(word) != "act") || hearsay.has(word) || of_a_mind;
      });
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
