#include <algorithm>
#include <cstdlib>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

bool shares_surname(const std::vector<Person>& people, std::string_view name) {
  return std::ranges::count_if(people, [name](const Person& person) {
           return last_name(person.name) == last_name(name);
         }) > 1;
}

}  // namespace

// One person's name for another's, in the same form, where nothing beside it fits only the one.
void swap_names(Making& m) {
  const auto& people = m.source.reading.people;
  const std::string_view sentence = m.text(m.sentence.span);
  const WordList& pronouns = m.source.lexicon.list("pronouns");
  for (const std::string& word : m.words.lower)
    if (pronouns.value(word) == "person") return;
  for (size_t who = 0; who < people.size(); ++who) {
    for (const Span& mention : people[who].mentions) {
      if (!m.sentence.span.contains(mention)) continue;
      const std::string_view printed = m.text(mention);
      if (shares_surname(people, people[who].name)) continue;
      const size_t words = word_count(printed);
      const CodePoint after = decode(m.source.article.text, mention.end);
      if (after.value == U',' || after.value == U'’' || after.value == U'\'') continue;
      if (count_words(sentence, last_name(printed)) != 1) continue;
      // "Mayor Bell": a title would not fit the other.
      const size_t at = static_cast<size_t>(
          std::find_if(m.words.places.begin(), m.words.places.end(),
                       [mention](Span place) { return place.begin == mention.begin; }) -
          m.words.places.begin());
      if (at > 0 && at < m.words.size() &&
          is_upper(decode(m.text(m.words.places[at - 1]), 0).value))
        continue;
      std::vector<std::string> others;
      for (size_t other = 0; other < people.size(); ++other) {
        if (other == who || people[other].mentions.empty()) continue;
        if (people[other].gender != people[who].gender || !is_near(m.source, other, m.index))
          continue;
        const std::string_view name = people[other].name;
        if (word_count(name) < 2 || words > 2) continue;
        const std::string form(words == 1 ? last_name(name) : name);
        if (!has_word(sentence, last_name(name)) && !shares_surname(people, name))
          others.push_back(form);
      }
      if (others.empty()) continue;
      const std::string& to = others[m.chance.below(others.size())];
      m.made.push_back({{std::string(printed), to, mention},
                        0.9,
                        2,
                        "Check who is named before you repeat who did it."});
    }
  }
}

void change_weekdays(Making& m) {
  const auto& days = m.source.lexicon.list("weekdays").entries();
  for (const Span& place : m.words.places) {
    const std::string printed(m.text(place));
    if (std::find(days.begin(), days.end(), printed) == days.end()) continue;
    if (count_words(m.text(m.sentence.span), printed) != 1) continue;
    std::vector<std::string> others;
    for (std::string_view day : days)
      if (day != printed && !day.ends_with('.') && !has_word(m.source.article.text, day))
        others.emplace_back(day);
    if (others.empty()) continue;
    m.made.push_back({{printed, others[m.chance.below(others.size())], place},
                      0.6,
                      2,
                      "Days and dates slip easily; check them against the text."});
  }
}

// A place for another of its level and part of the world: those of the article first.
void swap_places(Making& m) {
  const WordList& groups = m.source.lexicon.list("place-groups");
  const std::string_view sentence = m.text(m.sentence.span);
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || fact.kind != FactKind::place) continue;
    const std::string printed(m.text(fact.span));
    const std::string_view group = groups.value(printed);
    const CodePoint after = decode(m.source.article.text, fact.span.end);
    // "Columbus, Ohio": the one tells the other.
    if (group.empty() || after.value == U',' || count_words(sentence, printed) != 1) continue;
    if (trimmed(m.source.article.text.substr(0, fact.span.begin)).ends_with(',')) continue;
    std::vector<std::string> named;
    std::vector<std::string> others;
    for (std::string_view place : groups.entries())
      if (place != printed && groups.value(place) == group && !has_word(sentence, place))
        (has_word(m.source.article.text, place) ? named : others).emplace_back(place);
    const auto& from = named.empty() ? others : named;
    if (from.empty()) continue;
    m.made.push_back({{printed, from[m.chance.below(from.size())], fact.span},
                      0.75,
                      2,
                      "Check where it happened before you pass it on."});
  }
}

// "in 1985" -> "in 1991": a year that the article doesn't give, not later than its latest.
void change_years(Making& m) {
  const auto year_of = [](const Fact& fact) {
    return fact.kind == FactKind::date && fact.iso && fact.iso->size() == 4 ? std::stoi(*fact.iso)
                                                                            : 0;
  };
  int latest = 0;
  size_t in_sentence = 0;
  for (const Fact& fact : m.source.reading.facts) {
    latest = std::max(latest, year_of(fact));
    in_sentence += fact.sentence == m.index && year_of(fact) > 0;
  }
  if (in_sentence != 1) return;  // two years bound each other
  const WordList& cycles = m.source.lexicon.list("cycles");
  for (const std::string& word : m.words.lower)
    if (cycles.has(word) || word.starts_with("then-") || word == "president") return;
  for (const Fact& fact : m.source.reading.facts) {
    const std::string printed(m.text(fact.span));
    if (fact.sentence != m.index || year_of(fact) == 0 || printed != *fact.iso) continue;
    std::vector<std::string> others;
    for (int year = year_of(fact) - 9; year <= std::min(latest, year_of(fact) + 9); ++year)
      if (std::abs(year - year_of(fact)) > 1 &&
          !has_word(m.source.article.text, std::to_string(year)))
        others.push_back(std::to_string(year));
    if (others.empty()) continue;
    m.made.push_back({{printed, others[m.chance.below(others.size())], fact.span},
                      0.75,
                      2,
                      "Days and dates slip easily; check them against the text."});
  }
}

}  // namespace stet
