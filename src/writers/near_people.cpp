#include "writers/near_people.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/misprints.h"
#include "writers/phrasing.h"
#include "writers/roles.h"
#include "writers/sure_speaker.h"

namespace stet {

namespace {

// "Virginia Sen. Tim Kaine": more than a name.
bool holds_a_title(const Source& source, const std::string& name) {
  const WordList& titles = source.lexicon.list("titles");
  return std::ranges::any_of(words_of(name), [&](std::string_view word) {
    return word.ends_with('.') && titles.has(word);
  });
}

bool is_set_right(const Source& source, const std::string& name) {
  // "Alicia M": cut short.
  if (last_name(name).size() < 2) return false;
  // "Morning Joe Monday": a day behind somebody's name, or a programme's.
  if (source.lexicon.list("weekdays").has(last_name(name))) return false;
  return is_whole_name(name) && !holds_a_title(source, name) && !is_misprinted(name) &&
         !name.ends_with('.') && is_upper(decode(name, 0).value) &&
         name.find_first_of("0123456789:") == std::string::npos;
}

Roll call_the_roll(const Source& source) {
  constexpr double kSure = 0.8;
  const auto& people = source.reading.people;
  Roll roll;
  roll.sources.resize(people.size());
  for (const Quotation& each : source.reading.quotations)
    if (each.person && gives_words(each) && each.confidence >= kSure)
      roll.sources[*each.person] = is_set_right(source, people[*each.person].name);
  for (const Person& person : people) {
    ++roll.surnames[last_name(person.name)];
    const std::string_view name = person.name;
    for (size_t at = name.find(' '); at != name.npos; at = name.find(' ', at + 1))
      roll.parts.insert(name.substr(at + 1));
  }
  return roll;
}

// Called once an article: asked for each person of each quotation, thousands would take minutes.
const Roll& roll_of(const Source& source, Roll& own) {
  if (!source.notebook) return own = call_the_roll(source);
  auto& kept = source.notebook->roll;
  return kept ? *kept : kept.emplace(call_the_roll(source));
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
  Roll own;
  return roll_of(source, own).sources[person];
}

bool is_named_in(const Source& source, size_t person, std::string_view words) {
  constexpr size_t kShortest = 3, kLong = 5;  // letters: "J." stands anywhere
  return std::ranges::any_of(
      words_of(source.reading.people[person].name), [words](std::string_view part) {
        return part.size() >= kShortest &&
               (has_word(words, part) || has_word(words, std::string(part) + "s") ||  // "the Bells"
                (part.size() >= kLong &&
                 words.find(part) != std::string_view::npos));  // "@AdaBell"
      });
}

bool may_be_mistaken_for(const Source& source, size_t person, const Person& key) {
  const std::string& name = source.reading.people[person].name;
  Roll own;
  if (word_count(name) < 2 || !is_set_right(source, name) ||
      last_name(name) == last_name(key.name) || roll_of(source, own).parts.contains(name))
    return false;
  const Person& other = source.reading.people[person];
  return other.description || other.gender != Gender::unknown ||
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
  Roll own;
  return roll_of(source, own).surnames.at(last_name(person.name)) > 1;
}

}  // namespace stet
