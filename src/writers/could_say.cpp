#include "writers/could_say.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

std::string bare(std::string_view word) {
  while (!word.empty() && !is_letter(decode(word, 0).value))
    word.remove_prefix(decode(word, 0).length);
  return lower(word.substr(0, word.find_first_of(",.;:?!)'’”\"")));
}

// "The mayor has no shame": not the mayor's words.
bool is_meant_by_office(const Source& source, const Person& person, std::string_view words) {
  const std::string_view text = source.article.text;
  const WordList& roles = source.lexicon.list("roles");
  const std::string description = lower(person.description.value_or(""));
  return std::ranges::any_of(words_of(words), [&](std::string_view word) {
    const std::string role = bare(word);
    if (!roles.has(role)) return false;
    if (has_word(description, role)) return true;
    return std::ranges::any_of(person.mentions, [&](Span at) {
      const size_t from = at.begin > role.size() + 2 ? at.begin - role.size() - 2 : 0;
      return has_word(lower(slice(text, {from, at.begin})), role);
    });
  });
}

constexpr std::array<std::string_view, 4> kHe{"he", "him", "his", "himself"};
constexpr std::array<std::string_view, 4> kShe{"she", "her", "hers", "herself"};

// "He made this up": of all men of the article but the speaker, it names this one most often.
bool is_meant_by_pronoun(const Source& source, size_t who, size_t speaker, std::string_view words) {
  const auto& people = source.reading.people;
  const Gender gender = people[who].gender;
  if (gender == Gender::unknown) return false;
  const std::string small = lower(words);
  if (std::ranges::none_of(gender == Gender::woman ? kShe : kHe,
                           [&](std::string_view pronoun) { return has_word(small, pronoun); }))
    return false;
  for (size_t other = 0; other < people.size(); ++other)
    if (people[other].gender == gender && other != speaker &&
        (is_named_in(source, other, words) ||
         people[other].mentions.size() > people[who].mentions.size()))
      return false;
  return true;
}

bool show_gender_of_speaker(const Source& source, std::string_view words) {
  const std::string small = lower(words);
  const auto phrases = source.lexicon.list("own-gender").entries();
  return std::ranges::any_of(phrases,
                             [&](std::string_view phrase) { return has_word(small, phrase); });
}

}  // namespace

bool may_be_dead(const Source& source, const Person& person) {
  constexpr size_t kWordsAfter = 6, kReach = 60;  // bytes
  const std::string_view text = source.article.text;
  const WordList& words = source.lexicon.list("death-words");
  return std::ranges::any_of(person.mentions, [&](Span at) {
    const size_t from = at.begin > kReach ? at.begin - kReach : 0;
    const auto before = words_of(slice(text, {from, at.begin}));
    if (!before.empty() && bare(before.back()) == "late") return true;
    if (before.size() > 1 && before.back() == "of" && words.has(bare(before[before.size() - 2])))
      return true;  // "the shooting of Tom Reed"
    const auto after = words_of(text.substr(at.end, kReach));
    return std::any_of(after.begin(), after.begin() + std::min(after.size(), kWordsAfter),
                       [&](std::string_view word) { return words.has(bare(word)); });
  });
}

bool could_say(const Source& source, size_t who, size_t speaker, std::string_view words) {
  const Person& person = source.reading.people[who];
  if (source.lexicon.list("long-dead").has(lower(person.name)) || is_named_in(source, who, words) ||
      may_be_dead(source, person) || is_meant_by_office(source, person, words) ||
      is_meant_by_pronoun(source, who, speaker, words))
    return false;
  return person.gender == source.reading.people[speaker].gender ||
         !show_gender_of_speaker(source, words);
}

}  // namespace stet
