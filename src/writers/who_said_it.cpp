#include <algorithm>

#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/quotable.h"

namespace stet {

namespace {

constexpr size_t kFewestWords = 5;
constexpr size_t kMostWords = 34;
constexpr std::string_view kNobody = "The article doesn't say";

// Why another person is wrong: what the article does give to them.
std::string why_not(const Source& source, size_t person) {
  const std::string& name = source.reading.people[person].name;
  for (const Quotation& quotation : source.reading.quotations) {
    if (quotation.person != person || !has_sure_speaker(quotation)) continue;
    const auto other = quotable(source, quotation, 3, 60);
    if (!other) continue;
    return name + " is quoted elsewhere: " +
           as_quotation(shortened(slice(source.article.text, other->words), 9));
  }
  return name + " is named in the article, but isn't given these words.";
}

// Somebody a reader would take for a person: quoted, described, or with a full name.
bool can_be_lure(const Source& source, size_t person) {
  const Person& who = source.reading.people[person];
  if (who.description || who.gender != Gender::unknown) return true;
  return std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                     [person](const Quotation& quotation) { return quotation.person == person; });
}

std::string explanation(const Source& source, const Quotation& quotation, bool asks) {
  const Person& person = source.reading.people[*quotation.person];
  std::string line = "The article gives this " + std::string(asks ? "question" : "quotation") +
                     " to " + person.name;
  if (person.description && word_count(*person.description) <= 9)
    line += " (" + *person.description + ")";
  line += ".";
  const std::string_view speaker = slice(source.article.text, *quotation.speaker);
  if (!has_word(speaker, last_name(person.name)))
    line += " There, “" + one_line(speaker) + "” is " + person.name + ".";
  return line;
}

}  // namespace

std::vector<Candidate> write_who_said_it(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  const auto& people = source.reading.people;
  for (const Quotation& quotation : source.reading.quotations) {
    if (!has_sure_speaker(quotation) || !quotation.speaker) continue;
    const auto shown = quotable(source, quotation, kFewestWords, kMostWords);
    if (!shown) continue;
    const std::string_view words = slice(source.article.text, shown->words);
    const std::string& name = people[*quotation.person].name;
    if (has_word(words, last_name(name))) continue;

    std::vector<Lure> lures;
    for (size_t other = 0; other < people.size(); ++other) {
      if (other == *quotation.person || !can_be_lure(source, other) ||
          has_word(words, last_name(people[other].name)))
        continue;
      if (last_name(people[other].name) == last_name(name)) continue;
      lures.push_back({people[other].name, why_not(source, other)});
    }
    chance.shuffle(std::span(lures));
    if (lures.size() > 2 && chance.below(3) == 0) lures.resize(2);
    lures.push_back(
        {std::string(kNobody), "It does: the words beside the quotation name " + name + "."});

    auto options = choose_among(name, "", lures);
    if (!options) continue;
    Candidate candidate;
    Question& question = candidate.question;
    question.stem = std::string(shown->asks ? "Who asked: " : "Who said: ") + as_quotation(words);
    question.shape = std::move(*options);
    question.evidence = evidence_of_quotation(source, quotation);
    question.explanation = explanation(source, quotation, shown->asks);
    const bool by_pronoun = question.evidence.size() > 1;
    question.difficulty = by_pronoun ? 2 : 1;
    candidate.worth = 0.7 + (by_pronoun ? 0.1 : 0.0) + 0.2 * (quotation.confidence - 0.8);
    candidate.topic = "passage " + std::to_string(quotation.passage);
    candidate.key_facts = {*quotation.speaker};
    candidate.shown = {shown->words};
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet
