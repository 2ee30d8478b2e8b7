#include <algorithm>

#include "bank/voice_words.h"
#include "text/utf8.h"
#include "writers/could_say.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/misprints.h"
#include "writers/near_people.h"
#include "writers/options.h"
#include "writers/own_words.h"
#include "writers/phrasing.h"
#include "writers/source_mention.h"
#include "writers/sure_speaker.h"
#include "writers/voices.h"
#include "writers/words_apart.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr WordBounds kStatement{6, 40};
// One frame for all: the words before a statement must not tell whose it is.
constexpr std::string_view kStem = "On whose word does the article say this?";
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

// "Eli Lilly", "Joe Monday": a name that stands once, with nothing beside it, may be no person's.
bool is_surely_a_person(const Source& source, size_t who) {
  const Person& person = source.reading.people[who];
  const WordList& places = source.lexicon.list("place-words");
  const std::string_view first = words_of(person.name).front();
  if (places.has(first) && places.value(first) != "surname") return false;  // "Fort Lee"
  return is_a_source(source, who) || person.description ||
         (person.gender != Gender::unknown && person.mentions.size() > 1);
}

// “Before his race, he was the only senator”: of whom it is said, nobody takes for who says it.
std::optional<size_t> whom_it_is_about(const Source& source, std::optional<size_t> own,
                                       Span statement) {
  const std::string words = lower(slice(source.article.text, statement));
  const bool of_a_man = has_word(words, "he") || has_word(words, "his");
  const bool of_a_woman = has_word(words, "she") || has_word(words, "her");
  if (!of_a_man && !of_a_woman) return std::nullopt;
  std::optional<size_t> last;
  size_t where = 0;
  const auto& people = source.reading.people;
  for (size_t who = 0; who < people.size(); ++who) {
    const Gender gender = people[who].gender;
    if (who == own || (gender == Gender::man && !of_a_man) ||
        (gender == Gender::woman && !of_a_woman))
      continue;
    for (Span mention : people[who].mentions)
      if (mention.end <= statement.begin && mention.begin >= where) {
        where = mention.begin;
        last = who;
      }
  }
  return last;
}

// People other than `own` whom a reader could take for the source: those whose word the article
// gives before those of whom it only speaks.
std::vector<Lure> other_people(const Source& source, std::optional<size_t> own, Span statement,
                               size_t sentence, Chance& chance) {
  const auto& people = source.reading.people;
  const Span whole = source.reading.sentences[sentence].span;
  const std::string_view words = slice(source.article.text, {std::min(whole.begin, statement.begin),
                                                             std::max(whole.end, statement.end)});
  const Person nobody;
  const auto meant = whom_it_is_about(source, own, statement);
  std::vector<size_t> others;
  for (size_t who = 0; who < people.size(); ++who)
    if (who != own && who != meant && is_surely_a_person(source, who) &&
        may_be_mistaken_for(source, who, own ? people[*own] : nobody) &&
        !agrees(source, people[who], sentence) && !is_named_in(source, who, words) &&
        could_say(source, who, own.value_or(who), words))
      others.push_back(who);
  draw_near_first(source, sentence, others, chance);
  std::ranges::stable_partition(others, [&](size_t who) { return is_a_source(source, who); });
  // Whom nobody hears tempts few.
  if (own) std::erase_if(others, [&](size_t who) { return !is_a_source(source, who); });
  std::vector<Lure> lures;
  for (size_t who : others)
    lures.push_back(
        {claims_it(people[who].name), "The article doesn’t put this on " + people[who].name + "."});
  return lures;
}

// Options in which the key is `key`; `own` is the person who claims it, if anyone does.
std::optional<Choose> voices(const Source& source, std::string key, std::optional<size_t> own,
                             Span statement, size_t sentence, Chance& chance) {
  std::vector<Lure> lures;
  lures.push_back({std::string(kWritersOwn), own ? "The words beside it say whose claim it is."
                                                 : "The sentence puts it on somebody else."});
  lures.push_back({std::string(kUnnamedSources),
                   own ? std::string("The source has a name here.") : std::string(kWhyNoSource)});
  std::vector<Lure> people = other_people(source, own, statement, sentence, chance);
  if (own && people.empty()) return std::nullopt;  // the only name would stand out
  // Of what the writer tells, hardly anybody else is believed to be the source.
  if (!own && key == kWritersOwn && people.size() > 1) people.resize(1);
  for (Lure& lure : people) lures.push_back(std::move(lure));
  // Beside the only name, another must stand.
  if (!own && lures.size() < kLures + 1)
    lures.push_back({std::string(kDocument), "No report or record is named for it."});
  return choose_among(std::move(key), "", lures, chance);
}

Candidate compose(Choose options, const Source& source, std::string_view words, Span statement,
                  size_t sentence) {
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::string(kStem) + " “" + as_sentence(words) + "”";
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
  const bool says_who = has_word(attribution, last_name(name)) ||
                        has_word(lower(attribution), "he") || has_word(lower(attribution), "she");
  if (!quotation.cue || !says_who || word_count(attribution) > 6 || words.overlaps(quotation.span))
    return "The sentence gives these words to " + name + ".";
  return "“" + capitalised(one_line(attribution)) + "” makes it a claim by " + name + ".";
}

// What could be on several people's word: not what the words themselves show to be a report, or
// somebody's own.
bool may_be_anybodys(const Source& source, const Quotation& quotation, std::string_view words) {
  // A tense moved back shows that it was reported: "would close" for "will close".
  // "guessed that it rained, because it was wet" gives the reason of the guess.
  if (quotation.kind == QuoteKind::indirect)
    return !has_word(words, "would") && !has_word(words, "because");
  return !is_spoken(source, words);
}

// The person whose word it is, surely and by a full name; among full names a surname would stand
// out.
bool is_on_a_name(const Source& source, const Quotation& quotation, std::string_view words) {
  const std::string& name = source.reading.people[*quotation.person].name;
  if (word_count(name) < 2 || is_misprinted(name) || has_word(words, last_name(name))) return false;
  if (quotation.kind == QuoteKind::direct) return has_sure_speaker(source, quotation);
  // "his son" is somebody else, who stands close to the one that is named.
  const std::string_view speaker = slice(source.article.text, *quotation.speaker);
  const Person& person = source.reading.people[*quotation.person];
  if (has_word(speaker, last_name(name)))
    return !has_another_first_name(source, person, *quotation.speaker) &&
           (!shares_its_surname(source, person) || has_word(speaker, words_of(name).front()));
  return word_count(speaker) == 1;
}

bool is_on_nobody_named(const Source& source, const Quotation& quotation) {
  const auto mention = mention_of_source(source, quotation);
  return mention && mention->of == SourceClass::unnamed;
}

// "Urresti said the government has no plans …", “50 people are financing all this,” he said: the
// words are the statement.
void from_others(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  for (const Quotation& quotation : source.reading.quotations) {
    if (!quotation.speaker || quotation.confidence < kSure) continue;
    const auto statement = words_apart(source, quotation, kStatement);
    if (!statement) continue;
    const std::string_view words = slice(source.article.text, *statement);
    if (!may_be_anybodys(source, quotation, words)) continue;
    const bool on_a_name = quotation.person && is_on_a_name(source, quotation, words);
    if (!on_a_name && (quotation.person || !is_on_nobody_named(source, quotation))) continue;
    auto options = voices(source,
                          on_a_name ? claims_it(source.reading.people[*quotation.person].name)
                                    : std::string(kUnnamedSources),
                          quotation.person, *statement, quotation.sentence, chance);
    if (!options) {
      source.pass(quotation.sentence, "nobody else is there to mistake for its source");
      continue;
    }
    Candidate candidate = compose(std::move(*options), source, single_marks(one_line(words)),
                                  *statement, quotation.sentence);
    candidate.question.evidence = evidence_of_quotation(source, quotation);
    candidate.question.explanation =
        on_a_name ? explanation(source, quotation)
                  : "“" + one_line(slice(source.article.text, *quotation.speaker)) +
                        "” gives no name: nobody can go back and ask.";
    candidate.key_facts = {*quotation.speaker};
    candidates.push_back(std::move(candidate));
  }
}

void from_the_writer(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  for (OwnWords& own : own_words_of_the_writer(source)) {
    auto options =
        voices(source, std::string(kWritersOwn), std::nullopt, own.span, own.sentence, chance);
    if (!options) continue;
    Candidate candidate = compose(std::move(*options), source, own.text, own.span, own.sentence);
    candidate.question.evidence = std::move(own.evidence);
    candidate.question.explanation = std::string(kWhyTheWriters);
    candidate.worth = 0.5;
    candidate.key_facts = {own.span};
    candidates.push_back(std::move(candidate));
  }
}

}  // namespace

std::vector<Candidate> write_whose_voice(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  from_others(source, chance, candidates);
  from_the_writer(source, chance, candidates);
  mark_the_voice(source, chance, candidates);
  for (Candidate& marked : mark_the_sources(source)) candidates.push_back(std::move(marked));
  return candidates;
}

}  // namespace stet
