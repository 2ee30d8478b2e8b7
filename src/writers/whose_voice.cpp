#include <algorithm>

#include "bank/voice_words.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/near_people.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/stands_alone.h"
#include "writers/sure_speaker.h"
#include "writers/told.h"
#include "writers/voices.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr size_t kFewestWords = 6;
constexpr size_t kMostWords = 34;
// One frame for all: the words before a statement must not tell whose it is.
constexpr std::string_view kStem = "On whose word does the article say this?";
constexpr std::string_view kReporter = "The writer’s own";
constexpr std::string_view kUnnamed = "An unnamed source’s";
constexpr std::string_view kDocument = "A published report’s";

std::string claims_it(std::string_view name) {
  return std::string(name) + "’s";
}

// "Castell agrees": it is her word as well.
bool agrees(const Source& source, const Person& person, size_t sentence) {
  constexpr size_t kReach = 2;
  const auto& sentences = source.reading.sentences;
  for (size_t i = sentence; i < std::min(sentences.size(), sentence + 1 + kReach); ++i) {
    const std::string_view words = slice(source.article.text, sentences[i].span);
    if (has_word(words, last_name(person.name)) &&
        (has_word(words, "agrees") || has_word(words, "agreed")))
      return true;
  }
  return false;
}

// People other than `own` whom a reader could take for the source.
std::vector<Lure> other_people(const Source& source, std::optional<size_t> own, size_t sentence,
                               Chance& chance) {
  const auto& people = source.reading.people;
  std::vector<size_t> others;
  for (size_t who = 0; who < people.size(); ++who)
    if (who != own && word_count(people[who].name) > 1 && is_a_source(source, who) &&
        !agrees(source, people[who], sentence) &&
        !is_named_in(source, who,
                     slice(source.article.text, source.reading.sentences[sentence].span)))
      others.push_back(who);
  draw_near_first(source, sentence, others, chance);
  std::vector<Lure> lures;
  for (size_t who : others)
    lures.push_back(
        {claims_it(people[who].name), "The article doesn’t put this on " + people[who].name + "."});
  return lures;
}

// Options in which the key is `key`; `own` is the person who claims it, if anyone does.
std::optional<Choose> voices(const Source& source, std::string key, std::optional<size_t> own,
                             size_t sentence, Chance& chance) {
  std::vector<Lure> lures;
  lures.push_back({std::string(kReporter), own ? "The sentence says whose claim it is."
                                               : "The sentence puts it on somebody else."});
  lures.push_back({std::string(kUnnamed), own ? "The source has a name here."
                                              : "No source is given; the writer vouches for it."});
  std::vector<Lure> people = other_people(source, own, sentence, chance);
  if (own && people.empty()) return std::nullopt;  // the only name would stand out
  for (Lure& lure : people) lures.push_back(std::move(lure));
  if (lures.size() < kLures + 1)
    lures.push_back({std::string(kDocument), "No report or record is named for it."});
  return choose_among(std::move(key), "", lures, chance);
}

Candidate compose(Choose options, const Source& source, std::string stem, Span statement,
                  size_t sentence) {
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::move(stem);
  question.shape = std::move(options);
  question.evidence = {evidence_of(source, source.reading.sentences[sentence].span)};
  question.difficulty = 2;
  candidate.worth = 0.65;
  candidate.topic = "sentence " + std::to_string(sentence);
  candidate.shown = {statement};
  return candidate;
}

// Quotes the attribution as it stands, where its words stand together.
std::string explanation(const Source& source, const Quotation& quotation) {
  const std::string& name = source.reading.people[*quotation.person].name;
  Span words = *quotation.speaker;
  if (quotation.cue) {
    words.begin = std::min(words.begin, quotation.cue->begin);
    words.end = std::max(words.end, quotation.cue->end);
  }
  const std::string_view attribution = slice(source.article.text, words);
  if (!quotation.cue || word_count(attribution) > 6 || words.overlaps(quotation.span))
    return "The sentence gives these words to " + name + ".";
  return "“" + capitalised(one_line(attribution)) + "” makes it a claim by " + name + ".";
}

// "Urresti said the government has no plans …": the reported words are the statement.
void from_reported_speech(const Source& source, Chance& chance,
                          std::vector<Candidate>& candidates) {
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::indirect || !quotation.statement || !quotation.person ||
        !quotation.speaker || quotation.confidence < kSure || asks_for(source, quotation))
      continue;
    const size_t sentence = quotation.sentence;
    const Span statement = quotation.span;
    const size_t words = word_count(slice(source.article.text, statement));
    if (words < kFewestWords || words > kMostWords || quotes_anyone(source, sentence)) continue;
    if (!source.reading.sentences[sentence].span.contains(statement)) continue;
    if (!stands_alone(source, statement)) continue;
    // A tense moved back shows that it was reported: "would close" for "will close".
    if (has_word(slice(source.article.text, statement), "would")) continue;
    const Person& person = source.reading.people[*quotation.person];
    // "his son" is somebody else, who stands close to the one that is named.
    const std::string_view speaker = slice(source.article.text, *quotation.speaker);
    if (!has_word(speaker, last_name(person.name)) && word_count(speaker) > 1) continue;
    if (word_count(person.name) < 2) continue;  // among full names a surname would stand out
    // The statement must hold all that the sentence says but its attribution.
    const std::string_view rest =
        slice(source.article.text, {statement.end, source.reading.sentences[sentence].span.end});
    if (word_count(rest) > 3) continue;
    // "a wall that Mexico should pay for": what it is paid for stands outside.
    const std::string last = lower(words_of(slice(source.article.text, statement)).back());
    if (source.lexicon.list("prepositions").has(last.substr(0, last.find_first_of(".,”\"'"))))
      continue;
    auto options = voices(source, claims_it(person.name), quotation.person, sentence, chance);
    if (!options) continue;
    Candidate candidate = compose(
        std::move(*options), source,
        std::string(kStem) + " “" + as_sentence(slice(source.article.text, statement)) + "”",
        statement, sentence);
    candidate.question.evidence = evidence_of_quotation(source, quotation);
    candidate.question.explanation = explanation(source, quotation);
    candidate.key_facts = {*quotation.speaker};
    candidates.push_back(std::move(candidate));
  }
}

// "the court heard", "records show", here or in the sentences before: the reporter may be passing
// on what somebody else found.
bool may_be_passed_on(const Source& source, size_t sentence) {
  const auto passes_on = [&](size_t each) {
    return may_pass_on(slice(source.article.text, source.reading.sentences[each].span),
                       source.lexicon);
  };
  constexpr size_t kBefore = 3;  // sentences; the first of all may only sum up what is to come
  if (sentence < kBefore) return true;
  for (size_t i = sentence - kBefore; i <= sentence; ++i)
    if (passes_on(i)) return true;
  return false;
}

// Where nobody is quoted it may be an opinion piece, and no other voice is to be had.
bool quotes_somebody(const Source& source) {
  return std::ranges::any_of(source.reading.quotations, [&](const Quotation& quotation) {
    return has_sure_speaker(source, quotation);
  });
}

// Somebody paid for it, or saw it before it appeared: the writer doesn't answer for it alone.
bool is_paid_for(const Source& source) {
  const std::string text = lower(source.article.text);
  const auto phrases = source.lexicon.list("paid-for").entries();
  return std::ranges::any_of(phrases,
                             [&](std::string_view phrase) { return has_word(text, phrase); });
}

void from_the_reporter(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  if (is_paid_for(source)) return;
  for (const Claim& claim : source.reading.claims) {
    if (claim.voice != Voice::reporter || claim.stance != Stance::checkable ||
        claim.confidence < kSure)
      continue;
    const Span span = source.reading.sentences[claim.sentence].span;
    const auto shown = told(source, claim.sentence, {kFewestWords, kMostWords});
    if (!shown) continue;
    const bool reported =
        std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                    [span](const Quotation& quotation) {
                      return gives_words(quotation) && quotation.span.overlaps(span);
                    });
    if (reported || may_be_passed_on(source, claim.sentence)) continue;
    auto options = voices(source, std::string(kReporter), std::nullopt, claim.sentence, chance);
    if (!options) continue;
    Candidate candidate =
        compose(std::move(*options), source,
                std::string(kStem) + " “" + as_sentence(words_of_told(source, *shown)) + "”", span,
                claim.sentence);
    if (shown->introduction)
      candidate.question.evidence.insert(candidate.question.evidence.begin(),
                                         evidence_of(source, *shown->introduction));
    candidate.question.explanation =
        "No “said” and no “according to”: the writer states it, and answers for it.";
    candidate.worth = 0.5;
    candidate.key_facts = {span};
    candidates.push_back(std::move(candidate));
  }
}

}  // namespace

std::vector<Candidate> write_whose_voice(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  from_reported_speech(source, chance, candidates);
  if (quotes_somebody(source)) from_the_reporter(source, chance, candidates);
  mark_the_voice(source, chance, candidates);
  return candidates;
}

}  // namespace stet
