#include "writers/near_people.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

bool is_set_right(const std::string& name) {
  return !is_misprinted(name) && !name.ends_with('.') &&
         name.find_first_of("0123456789:") == std::string::npos;
}

}  // namespace

namespace {

// "Wasserman Schultz", of Debbie Wasserman Schultz.
bool is_a_part(const Source& source, std::string_view name) {
  return std::ranges::any_of(source.reading.people, [name](const Person& person) {
    return person.name.size() > name.size() && person.name.ends_with(name);
  });
}

}  // namespace

bool is_near(const Source& source, size_t person, size_t sentence) {
  constexpr size_t kNear = 3;  // sentences
  const bool quoted = std::ranges::any_of(source.reading.quotations, [&](const Quotation& each) {
    return each.person == person && has_sure_speaker(source, each);
  });
  return quoted || std::ranges::any_of(source.reading.people[person].mentions, [&](Span mention) {
           const auto at = sentence_at(source, mention.begin);
           return at && *at + kNear >= sentence && *at <= sentence + kNear;
         });
}

bool is_a_source(const Source& source, size_t person) {
  constexpr double kSure = 0.8;
  if (!is_set_right(source.reading.people[person].name)) return false;
  return std::ranges::any_of(source.reading.quotations, [person](const Quotation& each) {
    return each.person == person && gives_words(each) && each.confidence >= kSure;
  });
}

bool is_named_in(const Source& source, size_t person, std::string_view words) {
  constexpr size_t kShortest = 3;  // "J." stands anywhere
  return std::ranges::any_of(
      words_of(source.reading.people[person].name),
      [words](std::string_view part) { return part.size() >= kShortest && has_word(words, part); });
}

bool may_be_mistaken_for(const Source& source, size_t person, const Person& key) {
  const std::string& name = source.reading.people[person].name;
  if (word_count(name) < 2 || !is_set_right(name) || last_name(name) == last_name(key.name) ||
      is_a_part(source, name))
    return false;
  return is_a_source(source, person) || source.reading.people[person].description ||
         source.lexicon.list("first-names").has(words_of(name).front());
}

double distance_in_prominence(const Person& a, const Person& b) {
  const auto doublings = [](const Person& person) {
    return std::log2(1.0 + static_cast<double>(person.mentions.size()));
  };
  return std::abs(doublings(a) - doublings(b));
}

void draw_near_first(const Source& source, size_t sentence, std::vector<size_t>& people,
                     Chance& chance) {
  chance.shuffle(std::span(people));
  std::stable_partition(people.begin(), people.end(),
                        [&](size_t who) { return is_near(source, who, sentence); });
}

bool shares_its_surname(const Source& source, const Person& person) {
  return std::ranges::any_of(source.reading.people, [&](const Person& other) {
    return &other != &person && last_name(other.name) == last_name(person.name);
  });
}

}  // namespace stet
