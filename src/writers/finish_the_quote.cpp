#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/noun_phrases.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 8;
constexpr size_t kMostWords = 36;
constexpr size_t kBeginning = 5;  // words that must stand before the gap

// Endings of the same form that close a clause elsewhere in the article, the nearest in length
// first.
std::vector<Lure> endings_like(const Source& source, const NounPhrase& key, Span quotation) {
  const std::string_view text = source.article.text;
  const auto words = static_cast<long>(word_count(slice(text, key.span)));
  struct Ending {
    long distance;
    Span span;
  };
  std::vector<Ending> endings;
  for (const Sentence& sentence : source.reading.sentences) {
    if (sentence.span.overlaps(quotation)) continue;
    for (const NounPhrase& other : noun_phrases(source, sentence.span)) {
      if (!other.closes || other.plural != key.plural || other.determiner != key.determiner)
        continue;
      const std::string_view printed = slice(text, other.span);
      if (has_word(lower(slice(text, quotation)), lower(printed))) continue;
      const long distance = std::abs(static_cast<long>(word_count(printed)) - words);
      if (distance > 1) continue;
      endings.push_back({distance, other.span});
    }
  }
  std::stable_sort(endings.begin(), endings.end(),
                   [](const Ending& a, const Ending& b) { return a.distance < b.distance; });
  std::vector<Lure> lures;
  for (const Ending& ending : endings)
    lures.push_back({one_line(slice(text, ending.span)),
                     "Those words stand elsewhere in the article, not in this quotation."});
  return lures;
}

}  // namespace

std::vector<Candidate> write_finish_the_quote(const Source& source, Chance&) {
  std::vector<Candidate> candidates;
  const std::string_view text = source.article.text;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct) continue;
    const auto shown = quotable(source, quotation, kFewestWords, kMostWords);
    if (!shown || shown->asks) continue;
    const auto phrases = noun_phrases(source, shown->words);
    if (phrases.empty()) continue;
    const NounPhrase& key = phrases.back();
    // Only marks may follow the ending.
    const std::string_view rest = slice(text, {key.span.end, shown->words.end});
    if (rest.find_first_not_of(".,!;") != std::string_view::npos) continue;
    const Span beginning{shown->words.begin, key.span.begin};
    if (word_count(slice(text, beginning)) < kBeginning) continue;

    std::vector<Lure> lures = endings_like(source, key, quotation.span);
    for (Lure& lure : lures) lure.text = lower(lure.text);
    const std::string ending = lower(one_line(slice(text, key.span)));
    auto options = choose_among(ending, "", lures);
    if (!options) continue;

    Candidate candidate;
    Question& question = candidate.question;
    const std::string speaker =
        has_sure_speaker(quotation) ? *quotation.name + "’s words" : "the quotation";
    std::string stem = as_quotation(slice(text, beginning));
    stem.insert(stem.size() - std::string_view("”").size(), " …");
    question.stem = "How do " + speaker + " end? " + stem;
    if (!has_sure_speaker(quotation)) question.stem = "How does the quotation end? " + stem;
    question.shape = std::move(*options);
    question.evidence = {evidence_of(source, covering_sentences(source, quotation.span))};
    question.explanation = "The words are: " + as_quotation(slice(text, shown->words));
    question.difficulty = 2;
    candidate.worth = 0.6;
    candidate.topic = "passage " + std::to_string(quotation.passage);
    candidate.key_facts = {key.span};
    candidate.shown = {beginning};
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet
