#include <algorithm>
#include <optional>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/generalise.h"
#include "writers/kinds.h"
#include "writers/mark_the_attribution.h"
#include "writers/mark_the_clause.h"
#include "writers/near_people.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/roles.h"
#include "writers/stands_alone.h"

namespace stet {

namespace {

constexpr size_t kFewestSentences = 4;
constexpr size_t kMostSentences = 6;
constexpr size_t kMostStatementWords = 30;

// Marks the target in the passage; the passage keeps the article's own line breaks.
Candidate compose(const Source& source, const Passage& passage, size_t target, std::string stem,
                  std::string explanation) {
  const Span sentence = source.reading.sentences[target].span;
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::move(stem);
  question.shape = to_mark(source, passage.span, sentence, MarkUnit::sentence);
  question.evidence = {evidence_of(source, sentence)};
  question.explanation = std::move(explanation);
  question.difficulty = 2;
  candidate.worth = 0.65;
  candidate.topic = "sentence " + std::to_string(target);
  candidate.shown = {passage.span};
  return candidate;
}

void from_figures(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  for (const Fact& fact : source.reading.facts) {
    if (quotes_anyone(source, fact.sentence) ||
        !stands_alone(source, source.reading.sentences[fact.sentence].span))
      continue;
    const auto statement = generalised(source, fact);
    if (!statement || word_count(*statement) > kMostStatementWords) continue;
    const auto passage = draw_longest(
        passages_round(source, fact.sentence, kFewestSentences, kMostSentences), chance);
    if (!passage) continue;
    candidates.push_back(compose(source, *passage, fact.sentence,
                                 "Mark the sentence that supports this: “" + *statement + "”",
                                 "The sentence gives the figure itself: " +
                                     std::string(slice(source.article.text, fact.span)) + "."));
    candidates.back().key_facts = {fact.span};
  }
}

// "the Republican nominee": there is one, and every reader knows who.
bool is_known_to_all(const Source& source, std::string_view description) {
  const WordList& cycles = source.lexicon.list("cycles");
  const auto words = words_of(description);
  return lower(words.front()) == "the" ||
         std::ranges::any_of(words, [&](std::string_view word) { return cycles.has(lower(word)); });
}

// A description set off by a comma, told once; people whom everybody knows are mostly given a
// label before the name instead.
void from_descriptions(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  const std::string_view text = source.article.text;
  for (const Person& person : source.reading.people) {
    constexpr size_t kMostMentions = 4;  // who is named more often is known to everybody
    const auto who = static_cast<size_t>(&person - source.reading.people.data());
    if (!is_well_described(source, person) || word_count(person.name) < 2 ||
        !is_a_source(source, who) || person.mentions.size() > kMostMentions ||
        is_known_to_all(source, *person.description))
      continue;
    const auto target = sentence_at(source, person.description_span->begin);
    const std::string_view behind = trimmed(text.substr(person.description_span->end));
    if (!target || mark_at(behind, 0)) continue;  // "star of the show “Cake Boss”"
    const std::string_view name = last_name(person.name);
    if (!trimmed(text.substr(0, person.description_span->begin)).ends_with(',') ||
        shares_its_surname(source, person)) {
      source.pass(*target, "what " + person.name + " is, isn't told plainly enough");
      continue;
    }
    if (!has_word(slice(text, source.reading.sentences[*target].span), name)) continue;
    // Each of its sentences is then out of play for other questions. Named once, the name alone
    // would lead there. And it opens with what needs nothing before it.
    auto passages = passages_round(source, *target, kFewestSentences, kFewestSentences);
    std::erase_if(passages, [&](const Passage& each) {
      const Span first = source.reading.sentences[each.first].span;
      return count_words(slice(text, each.span), name) < 2 || !stands_alone(source, first);
    });
    const auto passage = draw_longest(passages, chance);
    if (!passage) continue;
    candidates.push_back(
        compose(source, *passage, *target,
                "Mark the sentence that tells you who " + std::string(name) + " is.",
                as_sentence("It says so beside the name: " + *person.description)));
    candidates.back().worth = 0.5;
    candidates.back().key_facts = {*person.description_span};
  }
}

}  // namespace

std::vector<Candidate> write_find_the_evidence(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  // All but the figure stands there word for word, and is soon found.
  if (source.kinds == Kinds::all) from_figures(source, chance, candidates);
  from_descriptions(source, chance, candidates);
  mark_the_attribution(source, chance, candidates);
  for (Candidate& reason : mark_the_clauses(source, ClauseOf::reason))
    candidates.push_back(std::move(reason));
  return candidates;
}

}  // namespace stet
