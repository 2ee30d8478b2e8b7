#include "writers/unheard.h"

#include <algorithm>
#include <optional>

#include "bank/unheard.h"
#include "bank/voice_words.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/near_people.h"
#include "writers/options.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr double kSure = 0.9;

// Where the article gives their word, named beside it.
const Quotation* word_of(const Source& source, size_t who) {
  const std::string_view name = last_name(source.reading.people[who].name);
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.person != who || quotation.kind != QuoteKind::direct || !gives_words(quotation) ||
        quotation.confidence < kSure || !quotation.speaker ||
        !has_word(slice(source.article.text, *quotation.speaker), name))
      continue;
    const Span sentence = covering_sentences(source, *quotation.speaker);
    if (is_heard_in(slice(source.article.text, sentence), name, source.lexicon)) return &quotation;
  }
  return nullptr;
}

// "The article has “Hale said”."
std::string where_heard(const Source& source, const Quotation& quotation) {
  constexpr size_t kMostWords = 6;
  Span words = *quotation.speaker;
  if (quotation.cue)
    words = {std::min(words.begin, quotation.cue->begin), std::max(words.end, quotation.cue->end)};
  const std::string_view attribution = slice(source.article.text, words);
  if (!quotation.cue || word_count(attribution) > kMostWords || words.overlaps(quotation.span))
    return "The article gives words of " + *quotation.name + ".";
  return "The article has “" + one_line(attribution) + "”.";
}

// Killed or dead, whom nobody would take for somebody who was asked.
bool is_dead(const Source& source, const Person& person) {
  const WordList& words = source.lexicon.list("death-words");
  return std::ranges::any_of(person.mentions, [&](Span mention) {
    const Span sentence = covering_sentences(source, mention);
    return std::ranges::any_of(
        words_of(slice(source.article.text, sentence)), [&](std::string_view word) {
          return words.has(lower(word.substr(0, word.find_first_of(",.;:"))));
        });
  });
}

// Named more than once, so that a reader could think to have heard them, and never quoted: neither
// by name nor as "he" or "she".
bool is_unheard(const Source& source, size_t who) {
  constexpr size_t kFewestMentions = 2;
  const Person& person = source.reading.people[who];
  if (!may_be_mistaken_for(source, who, Person{}) || person.mentions.size() < kFewestMentions ||
      person.gender == Gender::unknown || is_dead(source, person) ||
      !stays_unheard(source.article.text, last_name(person.name), source.lexicon))
    return false;
  if (std::ranges::any_of(source.reading.quotations,
                          [&](const Quotation& quotation) { return quotation.person == who; }))
    return false;
  return std::ranges::none_of(source.reading.stand_ins, [&](const StandIn& each) {
    const auto sentence = sentence_at(source, each.span.begin);
    return each.person == who && sentence &&
           may_pass_on(slice(source.article.text, source.reading.sentences[*sentence].span),
                       source.lexicon);
  });
}

}  // namespace

std::vector<Candidate> ask_who_is_unheard(const Source& source, Chance& chance) {
  constexpr size_t kMostTried = 8;  // each is looked for in the whole article
  const auto& people = source.reading.people;
  std::vector<size_t> heard;
  std::vector<size_t> others;
  for (size_t who = 0; who < people.size(); ++who) {
    if (word_count(people[who].name) < 2 || shares_its_surname(source, people[who])) continue;
    if (is_a_source(source, who))
      heard.push_back(who);
    else
      others.push_back(who);
  }
  std::erase_if(heard, [&](size_t who) { return !word_of(source, who); });
  if (heard.size() < kLures) return {};
  chance.shuffle(std::span(others));
  if (others.size() > kMostTried) others.resize(kMostTried);
  const auto found =
      std::ranges::find_if(others, [&](size_t who) { return is_unheard(source, who); });
  if (found == others.end()) return {};
  const size_t key = *found;
  chance.shuffle(std::span(heard));

  Candidate candidate;
  Question& question = candidate.question;
  question.evidence = {
      evidence_of(source, covering_sentences(source, people[key].mentions.front()))};
  std::vector<Lure> lures;
  for (size_t who : std::span(heard).first(kLures)) {
    const Quotation& quotation = *word_of(source, who);
    const Span sentence = covering_sentences(source, *quotation.speaker);
    lures.push_back({people[who].name, where_heard(source, quotation)});
    question.evidence.push_back(evidence_of(source, sentence));
    candidate.shown.push_back(*quotation.speaker);
  }
  auto options = choose_among(people[key].name, "", lures, chance);
  if (!options) return {};
  question.stem = std::string(kUnheardStem);
  question.shape = std::move(*options);
  question.explanation = "The article speaks of " + people[key].name + ", and gives no word of " +
                         (people[key].gender == Gender::woman ? "hers" : "his") + ".";
  question.difficulty = 3;
  candidate.worth = 0.75;
  candidate.topic = "unheard";
  return {std::move(candidate)};
}

}  // namespace stet
