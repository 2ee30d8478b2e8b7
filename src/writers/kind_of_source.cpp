#include <algorithm>
#include <array>
#include <optional>

#include "bank/source_class.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/kinds.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr double kSure = 0.8;
constexpr size_t kItems = 4;
constexpr size_t kFewestItems = 3;
constexpr size_t kMostOfAClass = 2;
constexpr size_t kMostWords = 18;

struct Item {
  std::string text;
  SourceClass of = SourceClass::unnamed;
  Span place;
  std::optional<Span> description;
};

std::string_view reason(SourceClass of) {
  constexpr std::array<std::string_view, 3> kReasons{
      "The name is given: anybody could go back and ask.",
      "No person speaks here: a body or a paper does.",
      "No name is given: nobody can go back and ask."};
  return kReasons[static_cast<size_t>(of)];
}

bool speaks(const Source& source, size_t who) {
  return std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                     [who](const Quotation& quotation) {
                       return quotation.person == who && gives_words(quotation) &&
                              quotation.confidence >= kSure;
                     });
}

// Nothing but marks and an age between a name and its description.
bool are_neighbours(std::string_view between) {
  constexpr size_t kRoom = 6;  // ", 43, "
  return between.size() <= kRoom && std::none_of(between.begin(), between.end(), [](char c) {
           return is_letter(static_cast<unsigned char>(c)) || c == '(' || c == '.';
         });
}

std::optional<Item> by_name(const Source& source, const Person& person) {
  if (class_of_source(person.name, source.lexicon) != SourceClass::named) return std::nullopt;
  for (const Span& mention : person.mentions)
    if (one_line(slice(source.article.text, mention)) == person.name)
      return Item{person.name, SourceClass::named, mention, std::nullopt};
  return std::nullopt;
}

// "Luis Otzuka, president of Fedemin", as one stretch of the article; the name alone where no
// description stands beside it.
std::optional<Item> item_of(const Source& source, size_t who) {
  const Person& person = source.reading.people[who];
  if (word_count(person.name) < 2 || !speaks(source, who)) return std::nullopt;
  if (!person.description_span) return by_name(source, person);
  const Span description = *person.description_span;
  for (const Span& mention : person.mentions) {
    const Span both{std::min(mention.begin, description.begin),
                    std::max(mention.end, description.end)};
    const Span between{std::min(mention.end, description.end),
                       std::max(mention.begin, description.begin)};
    if (between.begin > between.end || word_count(slice(source.article.text, mention)) < 2 ||
        !are_neighbours(slice(source.article.text, between)))
      continue;
    std::string text = one_line(slice(source.article.text, both));
    const auto of = class_of_source(text, source.lexicon);
    if (!of || word_count(text) > kMostWords || has_marks(text)) break;
    return Item{capitalised(text), *of, both, description};
  }
  return by_name(source, person);
}

// "an aide, Tom Dell,": the next words give the name after all.
bool is_named_beside(const Source& source, Span speaker) {
  constexpr size_t kRoom = 3;
  return std::any_of(
      source.reading.people.begin(), source.reading.people.end(), [&](const Person& person) {
        return std::any_of(person.mentions.begin(), person.mentions.end(), [&](Span at) {
          return at.begin < speaker.end + kRoom && speaker.begin < at.end + kRoom;
        });
      });
}

// "a police report", "two officials": a source that is no person with a name.
std::optional<Item> item_of(const Source& source, const Quotation& quotation) {
  if (quotation.person || !quotation.speaker || !gives_words(quotation) ||
      quotation.confidence < kSure)
    return std::nullopt;
  std::string text = one_line(slice(source.article.text, *quotation.speaker));
  const auto of = class_of_source(text, source.lexicon);
  if (!of || of == SourceClass::named || word_count(text) > kMostWords) return std::nullopt;
  if (is_named_beside(source, *quotation.speaker)) return std::nullopt;
  return Item{capitalised(text), *of, *quotation.speaker, std::nullopt};
}

std::vector<Item> sources_of(const Source& source) {
  std::vector<Item> items;
  const auto add = [&items](std::optional<Item> item) {
    if (item && std::none_of(items.begin(), items.end(), [&](const Item& other) {
          return folded(other.text) == folded(item->text);
        }))
      items.push_back(std::move(*item));
  };
  for (size_t who = 0; who < source.reading.people.size(); ++who) add(item_of(source, who));
  for (const Quotation& quotation : source.reading.quotations) add(item_of(source, quotation));
  return items;
}

// Few of each class, so that as many classes as can be are filled.
std::vector<Item> drawn(std::vector<Item> items, Chance& chance) {
  chance.shuffle(std::span(items));
  std::vector<Item> kept;
  for (size_t round = 1; round <= kMostOfAClass; ++round)
    for (const Item& item : items) {
      const auto same = [&](const Item& other) { return other.of == item.of; };
      const bool taken = std::any_of(kept.begin(), kept.end(),
                                     [&](const Item& other) { return other.text == item.text; });
      if (!taken && kept.size() < kItems &&
          static_cast<size_t>(std::count_if(kept.begin(), kept.end(), same)) < round)
        kept.push_back(item);
    }
  chance.shuffle(std::span(kept));
  return kept;
}

}  // namespace

std::vector<Candidate> write_kind_of_source(const Source& source, Chance& chance) {
  const std::vector<Item> items = drawn(sources_of(source), chance);
  const bool mixed = std::any_of(items.begin(), items.end(),
                                 [&](const Item& item) { return item.of != items.front().of; });
  if (items.size() < kFewestItems || !mixed) return {};

  Candidate candidate;
  Question& question = candidate.question;
  question.stem = "Who speaks? Sort the sources by what the article tells of them.";
  Sort sort;
  sort.classes.assign(source_class_names().begin(), source_class_names().end());
  for (const Item& item : items) {
    sort.items.push_back({item.text, static_cast<size_t>(item.of), std::string(reason(item.of))});
    const Evidence evidence = evidence_of(source, covering_sentences(source, item.place));
    if (std::none_of(question.evidence.begin(), question.evidence.end(),
                     [&](const Evidence& other) { return other.span == evidence.span; }))
      question.evidence.push_back(evidence);
    if (!item.description) continue;
    candidate.key_facts.push_back(*item.description);
    candidate.shown.push_back(*item.description);
  }
  question.shape = std::move(sort);
  question.explanation = "A name, or none, stands where the source speaks.";
  question.difficulty = 2;
  candidate.worth = 0.6;
  candidate.topic = "sources";
  return {std::move(candidate)};
}

}  // namespace stet
