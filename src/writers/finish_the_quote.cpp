#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/noun_phrases.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 8;
constexpr size_t kMostWords = 36;
constexpr size_t kLeastFromArticle = 2;
constexpr size_t kBeginning = 5;  // words that must stand before the gap

// The word before a phrase, lower-case: "of" of "of the planet"; forms of "be" are one.
std::string leader_of(const Source& source, size_t begin) {
  const auto words = words_of(slice(source.article.text, {begin > 24 ? begin - 24 : 0, begin}));
  if (words.empty()) return "";
  const std::string last = lower(words.back());
  return source.lexicon.list("be-forms").has(last) ? "be" : last;
}

// Endings of the same form that close a clause elsewhere in the article after the same word, so
// that they fit in sense as well; the nearest in length first.
std::vector<Lure> endings_like(const Source& source, const NounPhrase& key, Span quotation) {
  const std::string_view text = source.article.text;
  const auto words = static_cast<long>(word_count(slice(text, key.span)));
  const std::string leader = leader_of(source, key.span.begin);
  struct Ending {
    long distance;
    Span span;
  };
  std::vector<Ending> endings;
  for (const Sentence& sentence : source.reading.sentences) {
    if (sentence.span.overlaps(quotation)) continue;
    for (const NounPhrase& other : noun_phrases(source, sentence.span)) {
      if (leader_of(source, other.span.begin) != leader) continue;
      if (other.plural != key.plural || other.determiner != key.determiner) continue;
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

// Phrases that anybody's words could end in, from assets/words/endings.txt: what fills up.
void add_common_endings(const Source& source, const NounPhrase& key, Span quotation, Chance& chance,
                        std::vector<Lure>& lures) {
  const WordList& endings = source.lexicon.list("endings");
  const std::string spoken = lower(slice(source.article.text, quotation));
  std::vector<std::string_view> fitting;
  for (std::string_view ending : endings.entries())
    if (ending.starts_with(key.determiner + " ") &&
        (endings.value(ending) == "plural") == key.plural && !has_word(spoken, ending))
      fitting.push_back(ending);
  chance.shuffle(std::span(fitting));
  for (std::string_view ending : fitting)
    if (lures.size() < kLures)
      lures.push_back({std::string(ending), has_word(lower(source.article.text), ending)
                                                ? "Those words don’t end this quotation."
                                                : "The article doesn’t have these words."});
}

}  // namespace

std::vector<Candidate> write_finish_the_quote(const Source& source, Chance& chance) {
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

    // After a preposition or "is" a common ending still makes sense; after a verb it seldom does.
    const std::string leader = leader_of(source, key.span.begin);
    if (leader != "be" && !source.lexicon.list("ending-leaders").has(leader)) {
      source.pass(quotation.sentence, "few other words would go on after “" + leader + "”");
      continue;
    }
    std::vector<Lure> lures = endings_like(source, key, quotation.span);
    for (Lure& lure : lures) lure.text = lower(lure.text);
    if (lures.size() < kLeastFromArticle) {
      source.pass(quotation.sentence, "too few words of the article would go on like its end");
      continue;
    }
    add_common_endings(source, key, quotation.span, chance, lures);
    const std::string ending = lower(one_line(slice(text, key.span)));
    auto options = choose_among(ending, "", lures, chance);
    if (!options) continue;

    Candidate candidate;
    Question& question = candidate.question;
    const std::string speaker =
        has_sure_speaker(source, quotation) ? *quotation.name + "’s words" : "the quotation";
    std::string stem = as_quotation(slice(text, beginning));
    stem.insert(stem.size() - std::string_view("”").size(), " …");
    question.stem = "How do " + speaker + " end? " + stem;
    if (!has_sure_speaker(source, quotation)) question.stem = "How does the quotation end? " + stem;
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
