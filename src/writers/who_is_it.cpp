#include <algorithm>
#include <optional>

#include "text/utf8.h"
#include "writers/descriptions.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/misprints.h"
#include "writers/near_people.h"
#include "writers/options.h"
#include "writers/other_descriptions.h"
#include "writers/phrasing.h"
#include "writers/role_lures.h"
#include "writers/roles.h"

namespace stet {

namespace {

// The description stands beside the name, in words of its own, which don't tell a man from a woman;
// the person is not one whom everybody knows.
bool can_be_matched(const Source& source, size_t who) {
  constexpr size_t kMostMentions = 5;
  const Person& person = source.reading.people[who];
  const bool is_somebody = is_a_source(source, who) || person.gender != Gender::unknown;
  if (!is_somebody || !is_well_described(source, person) || word_count(person.name) < 2 ||
      person.mentions.size() > kMostMentions || is_misprinted(person.name) ||
      is_held_by_many(source, *person.description) || shows_gender(source, *person.description))
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
  question.explanation = "Each description stands beside the name.";
  question.difficulty = 2;
  candidate.worth = 0.7;
  candidate.topic = "match";
  return candidate;
}

// What few can be: there is a name in it, of a body or a place, or some words more.
bool sets_apart(const Source& source, std::string_view description) {
  constexpr size_t kManyWords = 4;
  const auto words = words_of(description);
  const bool names = std::any_of(words.begin() + 1, words.end(), [](std::string_view word) {
    return is_upper(decode(word, 0).value);
  });
  return !is_held_by_many(source, description) && (names || words.size() >= kManyWords);
}

// Whom many know, and nobody takes for a spokesman or a truck driver.
bool holds_high_office(const Source& source, std::string_view description) {
  const std::string words = lower(description);
  return std::ranges::any_of(source.lexicon.list("high-offices").entries(),
                             [&](std::string_view office) { return has_word(words, office); });
}

// People of whom the article speaks about as often, and says in other words what they are: whom it
// needn't describe, everybody knows.
std::vector<Lure> others_than(const Source& source, size_t who, Chance& chance) {
  constexpr double kAlike = 1.6;  // doublings
  const auto& people = source.reading.people;
  const Person& key = people[who];
  const bool gendered = shows_gender(source, *key.description);
  std::vector<size_t> others;
  for (size_t other = 0; other < people.size(); ++other) {
    const Person& person = people[other];
    if (other == who || !may_be_mistaken_for(source, other, key)) continue;
    if (gendered && person.gender != key.gender) continue;
    if (!is_well_described(source, person) || is_held_by_many(source, *person.description) ||
        is_a_known_office(source, *person.description) ||
        (holds_high_office(source, *person.description) &&
         !holds_high_office(source, *key.description)) ||
        shares_a_word(source, *person.description, *key.description) ||
        has_word(*key.description, last_name(person.name)))
      continue;
    if (distance_in_prominence(person, key) <= kAlike) others.push_back(other);
  }
  chance.shuffle(std::span(others));
  std::ranges::stable_sort(
      others, {}, [&](size_t other) { return distance_in_prominence(people[other], key); });
  std::vector<Lure> lures;
  for (size_t other : others)
    lures.push_back(
        {people[other].name, "The article has other words for " + people[other].name + "."});
  return lures;
}

// A question on somebody and their description, which stands with the name in `sentences`.
Candidate ask_about(const Source& source, size_t who, Span sentences, std::string stem,
                    Choose options) {
  Candidate candidate;
  Question& question = candidate.question;
  question.stem = std::move(stem);
  question.shape = std::move(options);
  question.evidence = {evidence_of(source, sentences)};
  question.explanation = "The description stands beside the name.";
  candidate.topic = "person " + std::to_string(who);
  candidate.key_facts = {*source.reading.people[who].description_span};
  return candidate;
}

// "a " of "a “lighthouse historian”", of words that stood before the name; none before "president
// of Fedemin", "the town’s doctor" or "FBI agent", where letters may be spelled out.
std::string article_for(std::string_view description) {
  const auto words = words_of(description);
  const bool has_its_own = is_one_of(
      lower(words.front()), {"a", "an", "the", "his", "her", "their", "its", "one", "then", "now"});
  const bool says_of_what = std::ranges::any_of(words, [](std::string_view word) {
    return is_one_of(word, {"of", "for", "at", "to", "in", "with", "from", "on"}) ||
           word.find("’s") != word.npos || word.find("'s") != word.npos || word.ends_with("s’") ||
           word.ends_with("s'");
  });
  const bool is_spelled_out = words.front().size() > 1 && is_upper(decode(words.front(), 1).value);
  if (has_its_own || says_of_what || is_spelled_out || words.size() < 2) return "";
  return opens_with_a_vowel(lower(words.front())) ? "an " : "a ";
}

std::optional<Candidate> ask_for_name(const Source& source, size_t who, Chance& chance) {
  const Person& person = source.reading.people[who];
  const bool is_somebody =
      is_a_source(source, who) || person.gender != Gender::unknown ||
      source.lexicon.list("first-names").has(words_of(person.name).front());  // no firm
  if (!is_somebody || !is_well_described(source, person) || word_count(person.name) < 2 ||
      shares_its_surname(source, person) || !sets_apart(source, *person.description) ||
      is_a_known_office(source, *person.description) || leans_on_another(*person.description))
    return std::nullopt;
  const Span sentences = covering_sentences(source, *person.description_span);
  if (!has_word(slice(source.article.text, sentences), last_name(person.name))) return std::nullopt;
  auto options = choose_among(person.name, "", others_than(source, who, chance), chance);
  if (!options) return std::nullopt;
  Candidate candidate =
      ask_about(source, who, sentences,
                "Whom does the article describe as " + article_for(*person.description) +
                    as_fragment(*person.description) + "?",
                std::move(*options));
  candidate.question.difficulty = 1;
  candidate.worth = 0.55;
  candidate.shown = {*person.description_span};
  return candidate;
}

// "An " of "An economist at the trust's centre".
std::string_view article_of(std::string_view option) {
  for (std::string_view article : {"A ", "An "})
    if (option.starts_with(article)) return article;
  return "";
}

// Beside "An economist" no "A lawyer", which the article would tell from it, and no "An lawyer".
bool takes_the_article(std::string_view option, std::string_view article) {
  return article.empty() || opens_with_a_vowel(option.substr(article.size())) == (article == "An ");
}

// Somebody whom few know, told of by what they are: the description among others that could be.
std::optional<Candidate> ask_for_description(const Source& source, size_t who, Chance& chance) {
  constexpr size_t kMostMentions = 6;
  const Person& person = source.reading.people[who];
  if (!is_well_described(source, person) || word_count(person.name) < 2 ||
      is_misprinted(person.name) || person.mentions.size() > kMostMentions ||
      shares_its_surname(source, person))
    return std::nullopt;
  const Span sentences = covering_sentences(source, *person.description_span);
  if (!has_word(slice(source.article.text, sentences), last_name(person.name)) ||
      has_word(*person.description, last_name(person.name)))
    return std::nullopt;
  const std::string key = as_option(*person.description);
  const std::string_view article = article_of(key);
  std::vector<Lure> lures;
  const auto add = [&](const std::vector<std::string>& others) {
    for (const std::string& other : others)
      if (takes_the_article(as_option(other), article))
        lures.push_back({as_option(other), "No such thing is said of " + person.name + "."});
  };
  add(other_roles(source, *person.description, chance));
  if (lures.size() < kLures && !article.empty()) return std::nullopt;
  if (lures.size() < kLures) {
    lures.clear();  // one of the same body would stand out among others
    if (!is_held_by_many(source, *person.description) && is_a_source(source, who))
      add(descriptions_of_others(source, who, chance));
  }
  if (lures.size() > kLures) lures.resize(kLures);
  auto options = choose_among(key, "", lures, chance);
  if (!options) return std::nullopt;
  Candidate candidate =
      ask_about(source, who, sentences, "How does the article describe " + person.name + "?",
                std::move(*options));
  candidate.question.difficulty = 2;
  candidate.worth = 0.6;
  return candidate;
}

}  // namespace

std::vector<Candidate> write_who_is_it(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  if (auto matched = match_people(source, chance)) candidates.push_back(std::move(*matched));
  mark_descriptions(source, candidates);
  for (size_t who = 0; who < source.reading.people.size(); ++who)
    for (auto ask : {ask_for_name, ask_for_description})
      if (auto asked = ask(source, who, chance)) candidates.push_back(std::move(*asked));
  return candidates;
}

}  // namespace stet
