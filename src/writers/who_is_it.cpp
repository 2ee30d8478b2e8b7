#include <algorithm>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/roles.h"

namespace stet {

namespace {

bool shares_a_word(const Source& source, std::string_view a, std::string_view b) {
  for (std::string_view word : words_of(a)) {
    const std::string plain = lower(word);
    if (plain.size() > 3 && !source.lexicon.list("closed-class").has(plain) &&
        has_word(lower(b), plain))
      return true;
  }
  return false;
}

}  // namespace

std::vector<Candidate> write_who_is_it(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const auto& people = source.reading.people;
  for (size_t who = 0; who < people.size(); ++who) {
    const Person& person = people[who];
    if (!is_well_described(source, person) || word_count(person.name) < 2) continue;
    const std::string key = as_option(*person.description);

    std::vector<Lure> lures;
    bool shared = false;
    for (size_t other = 0; other < people.size(); ++other) {
      if (other == who || !people[other].description) continue;
      const std::string text = as_option(*people[other].description);
      if (shares_a_word(source, text, key)) shared = true;
      if (is_well_described(source, people[other]))
        lures.push_back({text, "The article says that of somebody else."});
    }
    if (shared) continue;
    chance.shuffle(std::span(lures));
    auto options = choose_among(key, "", lures, chance);
    if (!options) continue;

    const Span sentences = covering_sentences(source, *person.description_span);
    if (!has_word(slice(source.article.text, sentences), last_name(person.name))) continue;
    Candidate candidate;
    Question& question = candidate.question;
    question.stem = "How does the article describe " + person.name + "?";
    question.shape = std::move(*options);
    question.evidence = {evidence_of(source, sentences)};
    question.explanation = "The description stands beside the name.";
    question.difficulty = 1;
    candidate.worth = 0.55;
    candidate.topic = "person " + std::to_string(who);
    candidate.key_facts = {*person.description_span};
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet
