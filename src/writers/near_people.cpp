#include "writers/near_people.h"

#include <algorithm>
#include <span>

#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/sure_speaker.h"

namespace stet {

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
  const std::string& name = source.reading.people[person].name;
  if (is_misprinted(name) || name.find_first_of("0123456789:") != std::string::npos) return false;
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

void draw_near_first(const Source& source, size_t sentence, std::vector<size_t>& people,
                     Chance& chance) {
  chance.shuffle(std::span(people));
  std::ranges::stable_partition(people, [&](size_t who) { return is_near(source, who, sentence); });
}

bool shares_its_surname(const Source& source, const Person& person) {
  return std::ranges::any_of(source.reading.people, [&](const Person& other) {
    return &other != &person && last_name(other.name) == last_name(person.name);
  });
}

}  // namespace stet
