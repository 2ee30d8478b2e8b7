#include "writers/other_descriptions.h"

#include <algorithm>
#include <span>

#include "writers/near_people.h"
#include "writers/phrasing.h"
#include "writers/roles.h"

namespace stet {

namespace {

// Neither much shorter nor much longer: the form mustn't tell.
bool are_as_long(std::string_view a, std::string_view b) {
  const size_t one = word_count(a), other = word_count(b);
  return one <= 2 * other && other <= 2 * one;
}

}  // namespace

std::vector<std::string> descriptions_of_others(const Source& source, size_t who, Chance& chance) {
  constexpr double kAlike = 2;  // doublings of mentions
  const auto& people = source.reading.people;
  const Person& key = people[who];
  const std::string own = as_option(*key.description);
  if (leans_on_another(own)) return {};
  std::vector<std::string> others;
  for (size_t other = 0; other < people.size(); ++other) {
    const Person& person = people[other];
    if (other == who || !is_a_source(source, other) || !is_well_described(source, person) ||
        last_name(person.name) == last_name(key.name) ||
        distance_in_prominence(person, key) > kAlike)
      continue;
    const std::string text = as_option(*person.description);
    if (text.starts_with("A ") || text.starts_with("An ") || leans_on_another(text) ||
        !are_as_long(text, own) || is_held_by_many(source, text) ||
        shares_a_word(source, text, own) || has_word(text, last_name(key.name)) ||
        (shows_gender(source, text) && person.gender != key.gender))
      continue;
    others.push_back(*person.description);
  }
  chance.shuffle(std::span(others));
  std::vector<std::string> apart;  // no two that could mean the same
  for (std::string& each : others)
    if (std::ranges::none_of(
            apart, [&](const std::string& other) { return shares_a_word(source, each, other); }))
      apart.push_back(std::move(each));
  return apart;
}

}  // namespace stet
