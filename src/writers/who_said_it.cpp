#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/near_people.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 34;
constexpr std::string_view kNobody = "Nobody is named";

// Somebody a reader would take for a person: quoted, described, or with a known gender.
bool can_be_lure(const Source& source, size_t person) {
  const Person& who = source.reading.people[person];
  if (who.description || who.gender != Gender::unknown) return true;
  return std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                     [person](const Quotation& quotation) {
                       return gives_words(quotation) && quotation.person == person;
                     });
}

// “It will hurt them”: clearer with the article in hand than by itself.
bool points_back(std::string_view words) {
  constexpr std::array<std::string_view, 11> kOpeners{
      "It", "This", "That", "They", "He", "She", "It’s", "It's", "That’s", "That's", "And"};
  const auto first = words_of(words);
  return !first.empty() && std::ranges::find(kOpeners, first.front()) != kOpeners.end();
}

// “There it is. There it is”: hardly a word that a reader could know it by.
bool says_little(const Source& source, std::string_view words) {
  constexpr size_t kFewestTelling = 3;
  std::vector<std::string> telling;
  for (std::string_view word : words_of(words)) {
    const std::string bare = lower(word.substr(0, word.find_first_of(",.;:?!")));
    if (bare.size() > 2 && !source.lexicon.list("closed-class").has(bare) &&
        std::ranges::find(telling, bare) == telling.end())
      telling.push_back(bare);
  }
  return telling.size() < kFewestTelling;
}

std::string who_it_is(const Source& source, const Quotation& quotation) {
  return "“" + lower(one_line(slice(source.article.text, *quotation.speaker))) +
         "” there stands for " + *quotation.name;
}

std::vector<size_t> other_people(const Source& source, const Quotation& quotation, Chance& chance) {
  std::vector<size_t> others;
  for (size_t who = 0; who < source.reading.people.size(); ++who)
    if (who != *quotation.person && word_count(source.reading.people[who].name) > 1 &&
        can_be_lure(source, who))
      others.push_back(who);
  draw_near_first(source, quotation.sentence, others, chance);
  return others;
}

std::string explanation(const Source& source, const Quotation& quotation, bool asks) {
  std::string line = "The article gives this " + std::string(asks ? "question" : "quotation") +
                     " to " + *quotation.name;
  if (speaks_by_pronoun(source, quotation)) line += "; " + who_it_is(source, quotation);
  return line + ".";
}

// The stem: “…”? with the quotation's own stop left out.
std::string stem_of(std::string_view words, bool asks) {
  if (asks) return "Who asked: " + as_quotation(words);
  return "Who said: " + as_fragment(words) + "?";
}

}  // namespace

std::vector<Candidate> write_who_said_it(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const auto& people = source.reading.people;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.kind != QuoteKind::direct) continue;
    if (!has_sure_speaker(source, quotation)) {
      source.pass(quotation.sentence, "its speaker isn't sure");
      continue;
    }
    const auto shown = quotable(source, quotation, kFewestWords, kMostWords);
    if (!shown) {
      source.pass(quotation.sentence, "the quotation can't be shown by itself");
      continue;
    }
    const std::string_view words = slice(source.article.text, shown->words);
    const std::string& name = people[*quotation.person].name;
    if (has_word(words, last_name(name)) || says_little(source, words) || points_back(words)) {
      source.pass(quotation.sentence, "the words name their speaker, say little or point back");
      continue;
    }
    // Among full names a bare surname would stand out.
    if (word_count(name) < 2) {
      source.pass(quotation.sentence, "its speaker has no full name");
      continue;
    }

    std::vector<Lure> lures;
    for (size_t other : other_people(source, quotation, chance))
      if (!is_named_in(source, other, words) && last_name(people[other].name) != last_name(name))
        lures.push_back({people[other].name,
                         "The article doesn’t give these words to " + people[other].name + "."});
    if (lures.size() > 2 && chance.below(3) == 0) lures.resize(2);
    lures.push_back({std::string(kNobody),
                     speaks_by_pronoun(source, quotation)
                         ? "Somebody is: " + who_it_is(source, quotation) + "."
                         : "Somebody is: the words beside the quotation name " + name + "."});
    auto options = choose_among(name, "", lures, chance);
    if (!options) {
      source.pass(quotation.sentence, "the article names too few other people");
      continue;
    }
    Candidate candidate;
    Question& question = candidate.question;
    question.stem = stem_of(words, shown->asks);
    question.shape = std::move(*options);
    question.evidence = evidence_of_quotation(source, quotation);
    question.explanation = explanation(source, quotation, shown->asks);
    const bool by_pronoun = question.evidence.size() > 1;
    question.difficulty = by_pronoun ? 2 : 1;
    candidate.worth = 0.7 + (by_pronoun ? 0.1 : 0.0) + 0.2 * (quotation.confidence - 0.8);
    candidate.topic = "speaker " + std::to_string(*quotation.person);
    candidate.key_facts = {*quotation.speaker};
    candidate.shown = {shown->words};
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet
