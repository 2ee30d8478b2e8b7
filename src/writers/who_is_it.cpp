#include <algorithm>
#include <optional>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/near_people.h"
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

// The description stands beside the name, in words of its own; the person is one whose word the
// article gives, and not one whom everybody knows.
bool can_be_matched(const Source& source, size_t who) {
  constexpr size_t kMostMentions = 5;
  const Person& person = source.reading.people[who];
  if (!is_well_described(source, person) || word_count(person.name) < 2 ||
      person.mentions.size() > kMostMentions || !is_a_source(source, who))
    return false;
  const Span sentences = covering_sentences(source, *person.description_span);
  return has_word(slice(source.article.text, sentences), last_name(person.name));
}

// Three or four people and what each of them is, told apart by every word.
std::optional<Candidate> match_people(const Source& source, Chance& chance) {
  constexpr size_t kFewest = 3, kMost = 4;
  const auto& people = source.reading.people;
  std::vector<size_t> fit;
  for (size_t who = 0; who < people.size(); ++who)
    if (can_be_matched(source, who)) fit.push_back(who);
  chance.shuffle(std::span(fit));

  Candidate candidate;
  Question& question = candidate.question;
  Match match;
  for (size_t who : fit) {
    const Person& person = people[who];
    const std::string description = as_option(*person.description);
    if (match.pairs.size() == kMost || std::ranges::any_of(match.pairs, [&](const Pair& other) {
          return shares_a_word(source, other.right, description) ||
                 has_word(lower(description), lower(last_name(other.left))) ||
                 last_name(other.left) == last_name(person.name);
        }))
      continue;
    match.pairs.push_back({person.name, description});
    question.evidence.push_back(
        evidence_of(source, covering_sentences(source, *person.description_span)));
    candidate.key_facts.push_back(*person.description_span);
  }
  if (match.pairs.size() < kFewest) return std::nullopt;
  question.stem = "Who is who? Match each person with what the article says they are.";
  question.shape = std::move(match);
  question.explanation = "Each description stands beside the name, where it is first given.";
  question.difficulty = 2;
  candidate.worth = 0.7;
  candidate.topic = "match";
  return candidate;
}

}  // namespace

std::vector<Candidate> write_who_is_it(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  if (auto matched = match_people(source, chance)) candidates.push_back(std::move(*matched));
  if (source.kinds == Kinds::sound) return candidates;
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
