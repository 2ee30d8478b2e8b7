#include <algorithm>
#include <array>
#include <cstdlib>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/known_places.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"
#include "writers/roles.h"

namespace stet {

namespace {

constexpr double kSureSpeaker = 0.8;
constexpr double kAlike = 1.6;  // doublings of mentions: who is named in passing runs for nothing

// A capital or a noun right before the name ("Mayor Bell", "spokesman Stuart Roy"): it tells who.
bool has_title(const Making& m, Span mention) {
  const auto at = std::ranges::find_if(
      m.words.places, [mention](Span place) { return place.begin == mention.begin; });
  if (at == m.words.places.begin() || at == m.words.places.end()) return false;
  const auto before = static_cast<size_t>(at - m.words.places.begin()) - 1;
  // "the board's Ada Brook"
  if (m.words.at(before) == "'s" || m.words.at(before) == "’s") return true;
  if (m.source.lexicon.list("officers").has(m.words.at(before))) return true;
  return is_upper(decode(m.text(m.words.places[before]), 0).value) ||
         m.source.pos(m.sentence.first_token + before) == Pos::noun;
}

// Other people whose word the article gives nearby, in the form in which the speaker is named.
std::vector<std::string> other_sources(const Making& m, size_t speaker, bool by_surname) {
  const auto& people = m.source.reading.people;
  const std::string_view sentence = m.text(m.sentence.span);
  std::vector<std::string> others;
  for (size_t other = 0; other < people.size(); ++other) {
    const std::string_view name = people[other].name;
    if (other == speaker || people[other].gender != people[speaker].gender ||
        word_count(name) < 2 || !is_a_source(m.source, other) ||
        shares_its_surname(m.source, people[other]) || is_named_in(m.source, other, sentence) ||
        distance_in_prominence(people[other], people[speaker]) > kAlike ||
        // Whom an article introduces, nobody takes for one whom everybody knows.
        is_well_described(m.source, people[other]) != is_well_described(m.source, people[speaker]))
      continue;
    others.emplace_back(by_surname ? last_name(name) : name);
  }
  return others;
}

// “I was the mayor of this town”: what somebody tells of himself often tells who speaks.
bool speaks_of_itself(std::string_view words) {
  constexpr std::array<std::string_view, 12> kOfOneself{
      "my", "mine", "myself", "i'm", "i’m", "i've", "i’ve", "i was", "we", "we're", "we’re", "our"};
  const std::string small = lower(words);
  return std::ranges::any_of(kOfOneself,
                             [&](std::string_view word) { return has_word(small, word); });
}

}  // namespace

// One speaker for another, in the same form: any other swap of people soon stops making sense.
void swap_speakers(Making& m) {
  const auto& people = m.source.reading.people;
  const WordList& pronouns = m.source.lexicon.list("pronouns");
  for (const std::string& word : m.words.lower)
    if (pronouns.value(word) == "person") return;
  for (const Quotation& quotation : m.source.reading.quotations) {
    if (quotation.sentence != m.index || !quotation.person || !quotation.speaker ||
        !gives_words(quotation) || quotation.confidence < kSureSpeaker)
      continue;
    const Span mention = *quotation.speaker;
    const std::string_view printed = m.text(mention);
    const Person& speaker = people[*quotation.person];
    if (std::ranges::find(speaker.mentions, mention) == speaker.mentions.end()) continue;
    const CodePoint after = decode(m.source.article.text, mention.end);
    const size_t words = word_count(printed);
    if (words > 2 || after.value == U',' || has_title(m, mention) ||
        shares_its_surname(m.source, speaker) || speaks_of_itself(m.text(quotation.span)) ||
        count_words(m.text(m.sentence.span), last_name(printed)) != 1)
      continue;
    const auto others = other_sources(m, *quotation.person, words == 1);
    if (others.empty()) continue;
    m.made.push_back({{std::string(printed), others[m.chance.below(others.size())], mention},
                      0.9,
                      2,
                      "Words belong to whoever spoke them; check the name beside them."});
    return;
  }
}

namespace {

// "in Kenya", ending what it says: as a subject, before a noun ("the Iowa primary") or beside
// another place or person whose home is known, a place can't be exchanged without showing it.
bool only_tells_where(const Making& m, const Fact& place) {
  const auto at = std::ranges::find_if(m.words.places,
                                       [&](Span word) { return word.begin == place.span.begin; });
  if (at == m.words.places.begin() || at == m.words.places.end()) return false;
  const size_t before = static_cast<size_t>(at - m.words.places.begin()) - 1;
  if (m.words.at(before) != "in" && m.words.at(before) != "at") return false;
  // "the war in Iraq": what it is called, and everybody knows it.
  if (before > 0 &&
      (m.words.at(before - 1).starts_with("war") || m.words.at(before - 1).starts_with("attack")))
    return false;
  const std::string_view rest = trimmed(m.text({place.span.end, m.sentence.span.end}));
  const CodePoint next = decode(rest, 0);
  if (is_upper(next.value) || next.value == U'’' || next.value == U'\'' || next.value == U'-' ||
      next.value == U',')
    return false;
  const size_t token = m.sentence.first_token + before + 1 + word_count(m.text(place.span));
  const Pos pos = m.source.pos(token);
  return pos != Pos::noun && pos != Pos::propn && pos != Pos::adj;
}

// "not confined to the Benghazi scandal in Libya": another name tells which place it is.
bool names_another_thing(const Making& m, const Fact& place) {
  const auto& people = m.source.reading.people;
  for (size_t i = 1; i < m.words.size(); ++i) {
    const Span word = m.words.places[i];
    if (m.source.pos(m.sentence.first_token + i) != Pos::propn || place.span.contains(word))
      continue;
    const bool is_person = std::ranges::any_of(people, [&](const Person& person) {
      return std::ranges::any_of(person.mentions,
                                 [&](Span mention) { return mention.contains(word); });
    });
    if (!is_person) return true;
  }
  return false;
}

}  // namespace

// Where something happened, for a place of the article of its level and part of the world: of one
// from elsewhere a reader soon sees that it doesn't belong there.
void swap_places(Making& m) {
  // Where somebody was killed, many know.
  if (says_any(m, m.source.lexicon.list("death-words"))) return;
  const WordList& groups = m.source.lexicon.list("place-groups");
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || fact.kind != FactKind::place) continue;
    const std::string printed(m.text(fact.span));
    const std::string_view group = group_of(m.source, printed);
    if (group.empty() || is_the_setting(m.source, printed) || is_told_by_another(m.source, fact) ||
        !only_tells_where(m, fact) || names_another_thing(m, fact))
      continue;
    std::vector<std::string> named;
    for (std::string_view place : groups.entries())
      if (place != printed && groups.value(place) == group &&
          has_word(m.source.article.text, place))
        named.emplace_back(place);
    if (named.empty()) continue;
    m.made.push_back({{printed, named[m.chance.below(named.size())], fact.span},
                      0.75,
                      2,
                      "Places slip easily; check each against the text."});
  }
}

}  // namespace stet
