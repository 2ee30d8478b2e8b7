#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/gap.h"
#include "writers/kinds.h"
#include "writers/known_places.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr size_t kFromTheArticle = 2;  // so many tempt most; with fewer, hardly anybody

bool leads_to_a_place(std::string_view word) {
  constexpr std::string_view kWords[] = {"in",      "to",      "from",    "near",       "across",
                                         "outside", "around",  "into",    "throughout", "through",
                                         "over",    "for",     "against", "won",        "lost",
                                         "carried", "visited", "left",    "win"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

// "Sen. Portman … in Ohio", "the mayor": whoever knows the people knows the place; but "Kentucky
// Sen. Paul" and "Murphy (D-Conn.)" are of another that is told.
bool names_an_officer(const Source& source, size_t sentence) {
  const WordList& officers = source.lexicon.list("officers");
  const std::string words = sentence_text(source, sentence);
  if (has_word(words, "home state") || has_word(words, "first lady")) return true;
  std::string_view before;
  for (std::string_view word : words_of(words)) {
    const std::string plain = lower(word.substr(0, word.find_first_of(".,;:’'")));
    if (officers.value(plain) == "place" && group_of(source, before).empty()) return true;
    before = word;
  }
  return false;
}

// "who sells Chinese gloves in a market": its people tell of the country.
bool names_its_people(const Source& source, size_t sentence, std::string_view group) {
  if (group.starts_with("us-")) return false;
  const WordList& peoples = source.lexicon.list("demonyms");
  return std::ranges::any_of(words_of(sentence_text(source, sentence)), [&](std::string_view word) {
    return peoples.has(word.substr(0, word.find_first_of(",.;:’'-")));
  });
}

// "us" of "us-state"
std::string_view part_of_the_world(std::string_view group) {
  return group.substr(0, group.rfind('-'));
}

// "the University of Utah in Salt Lake City", "Orlando, Florida": a body or a place beside it, or
// one of another level that lies in it.
bool is_told_beside(const Source& source, const Fact& place) {
  constexpr size_t kReach = 25;  // bytes
  constexpr std::string_view kEverywhere[] = {"United", "U.S",        "America", "Europe",
                                              "Asia",   "Washington", "New York"};
  const std::string_view group = group_of(source, slice(source.article.text, place.span));
  return std::ranges::any_of(source.reading.facts, [&](const Fact& other) {
    if (other.sentence != place.sentence || other.span == place.span) return false;
    const std::string_view name = slice(source.article.text, other.span);
    if (other.kind == FactKind::place)
      if (const std::string_view its = group_of(source, name); !its.empty())
        return its != group && part_of_the_world(its) == part_of_the_world(group);
    // "Ford’s plant in Mexico", "from Iraq to the United States": these are everywhere.
    if (other.kind == FactKind::place)
      return source.lexicon.list("places").has(name) &&
             std::ranges::none_of(kEverywhere,
                                  [&](std::string_view far) { return name.starts_with(far); });
    const bool is_near = other.span.end <= place.span.begin
                             ? place.span.begin - other.span.end <= kReach
                             : other.span.begin - place.span.end <= kReach;
    return other.kind == FactKind::organization && is_near && word_count(name) > 1;
  });
}

// "A boat from Jacksonville sank off Miami": who knows where the one lies knows the other.
bool is_told_by_a_city(const Source& source, const Fact& place) {
  const std::string_view group = group_of(source, slice(source.article.text, place.span));
  return group.ends_with("-city") &&
         std::ranges::any_of(source.reading.facts, [&](const Fact& other) {
           return other.sentence == place.sentence && other.span != place.span &&
                  other.kind == FactKind::place &&
                  group_of(source, slice(source.article.text, other.span)) == group;
         });
}

// Others of its group that the article names about as often.
bool has_rivals(const Source& source, std::string_view name) {
  constexpr size_t kFewest = 1;
  const std::string_view group = group_of(source, name);
  const size_t own = count_words(source.article.text, name);
  std::set<std::string> rivals;
  for (const Fact& fact : source.reading.facts) {
    if (fact.kind != FactKind::place) continue;
    const std::string other = one_line(slice(source.article.text, fact.span));
    if (other != name && group_of(source, other) == group &&
        2 * count_words(source.article.text, other) >= own)
      rivals.insert(other);
  }
  return rivals.size() >= kFewest;
}

std::vector<Lure> others(const Source& source, const SentenceGap& gap, std::string_view key,
                         Chance& chance) {
  const std::string_view group = group_of(source, key);
  std::vector<Lure> near;
  for (const Fact& fact : source.reading.facts) {
    if (fact.kind != FactKind::place) continue;
    const std::string name = one_line(slice(source.article.text, fact.span));
    if (name == key || group_of(source, name) != group || may_fit(source, gap, name, kAnyPart))
      continue;
    if (std::any_of(near.begin(), near.end(), [&](const Lure& lure) { return lure.text == name; }))
      continue;
    near.push_back({name, "The article names it, but not here."});
  }
  if (near.size() < kFromTheArticle) return {};
  chance.shuffle(std::span(near));
  if (near.size() > kFromTheArticle) near.resize(kFromTheArticle + chance.below(2));
  std::vector<std::string_view> far;
  for (std::string_view name : source.lexicon.list("place-groups").entries())
    if (name != key && group_of(source, name) == group && !has_word(source.article.text, name))
      far.push_back(name);
  chance.shuffle(std::span(far));
  for (std::string_view name : far)
    near.push_back({std::string(name), "The article doesn't name it at all."});
  return near;
}

// "beyond southern states … in _____"
bool names_a_part_of_the_country(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return std::ranges::any_of(
      std::array{"southern", "northern", "eastern", "western", "midwestern", "northeastern"},
      [&](std::string_view part) { return has_word(words, part); });
}

}  // namespace

std::vector<Candidate> write_check_the_place(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  for (const Fact& fact : source.reading.facts) {
    if (fact.kind != FactKind::place) continue;
    const std::string name = one_line(slice(source.article.text, fact.span));
    if (group_of(source, name).empty()) continue;
    const SentenceGap gap{fact.sentence, fact.span};
    const Span sentence = source.reading.sentences[fact.sentence].span;
    if (count_words(slice(source.article.text, sentence), name) != 1) continue;
    if (!leads_to_a_place(word_before(source, gap))) continue;
    const std::string after = word_after(source, gap);
    if (after == "and" || after == "or" || after == "to" || pos_after(source, gap) == Pos::noun)
      continue;
    // "Beijing's claim" is a government's.
    if (after == "’s" || after == "'s") continue;
    if (is_the_setting(source, name) && !has_rivals(source, name)) {
      source.pass(fact.sentence, "the article is about " + name);
      continue;
    }
    if (names_a_part_of_the_country(source, fact.sentence)) {
      source.pass(fact.sentence, "a part of the country in it tells which place it may be");
      continue;
    }
    if (is_told_beside(source, fact) || is_told_by_a_city(source, fact) ||
        names_an_officer(source, fact.sentence) ||
        names_its_people(source, fact.sentence, group_of(source, name))) {
      source.pass(fact.sentence, "another name in it tells which place it is");
      continue;
    }
    if (beside_a_name(source, gap) || !can_be_gap(source, gap)) continue;
    auto candidate = gap_question(source, gap, "Which place belongs in the gap?",
                                  others(source, gap, name, chance), chance);
    if (!candidate) continue;
    candidate->worth = 0.6;
    candidates.push_back(std::move(*candidate));
  }
  return candidates;
}

}  // namespace stet
