#include <algorithm>
#include <span>

#include "text/utf8.h"
#include "writers/bodies.h"
#include "writers/gap.h"
#include "writers/kinds.h"
#include "writers/near_people.h"
#include "writers/phrasing.h"
#include "writers/roles.h"

namespace stet {

namespace {

constexpr double kAlike = 1.6;  // doublings of mentions

// Somebody whom no reader takes for a place or a firm.
bool is_sure(const Source& source, size_t who) {
  const Person& person = source.reading.people[who];
  const auto words = words_of(person.name);
  if (words.size() < 2 || words.size() > 3 || words.back().ends_with('.') ||
      !is_lower(decode_before(words.back(), words.back().size()).value))
    return false;  // "Jr.", "III"
  // "Bloomberg" may be the man or his firm.
  if (std::any_of(source.reading.facts.begin(), source.reading.facts.end(), [&](const Fact& fact) {
        return fact.kind == FactKind::organization &&
               has_word(slice(source.article.text, fact.span), words.back());
      }))
    return false;
  const bool first_name = source.lexicon.list("first-names").has(words.front());
  if (first_name && person.gender != Gender::unknown) return true;
  if (person.description) return true;
  return std::any_of(source.reading.quotations.begin(), source.reading.quotations.end(),
                     [&](const Quotation& quotation) {
                       return quotation.kind == QuoteKind::direct && quotation.person == who &&
                              quotation.confidence > 0.8;
                     });
}

size_t of_that_surname(const Source& source, std::string_view surname) {
  return static_cast<size_t>(
      std::count_if(source.reading.people.begin(), source.reading.people.end(),
                    [&](const Person& person) { return has_word(person.name, surname); }));
}

// "the Koch brothers", "the Trump campaign": the name only tells which brothers.
bool is_attribute(const Source& source, const SentenceGap& gap) {
  const Pos next = pos_after(source, gap);
  return pos_before(source, gap) == Pos::det || next == Pos::noun || next == Pos::adj ||
         next == Pos::propn;
}

bool is_fact(const Source& source, Span mention) {
  return std::any_of(source.reading.facts.begin(), source.reading.facts.end(),
                     [mention](const Fact& fact) {
                       return fact.kind == FactKind::person && fact.span.contains(mention);
                     });
}

// The other people of whom the article speaks about as often, in the form of the key: by full name
// or by surname.
std::vector<Lure> others(const Source& source, const SentenceGap& gap, size_t who, bool by_surname,
                         Chance& chance) {
  const auto& people = source.reading.people;
  const bool gendered =
      shows_gender(source, slice(source.article.text, source.reading.sentences[gap.sentence].span));
  std::vector<size_t> order;
  for (size_t other = 0; other < people.size(); ++other)
    if (is_near(source, other, gap.sentence)) order.push_back(other);
  chance.shuffle(std::span(order));
  std::ranges::stable_sort(
      order, {}, [&](size_t other) { return distance_in_prominence(people[other], people[who]); });
  std::vector<Lure> lures;
  for (size_t other : order) {
    if (other == who || !is_sure(source, other) ||
        distance_in_prominence(people[other], people[who]) > kAlike)
      continue;
    const std::string_view surname = last_name(people[other].name);
    if (of_that_surname(source, surname) > 1 || may_fit(source, gap, surname)) continue;
    if (people[other].gender != people[who].gender &&
        (gendered || (people[other].gender != Gender::unknown &&
                      people[who].gender != Gender::unknown && by_surname == false)))
      continue;
    if (gendered && people[other].gender == Gender::unknown) continue;
    lures.push_back({by_surname ? std::string(surname) : people[other].name,
                     people[other].name + " is named elsewhere in the article, not here."});
  }
  return lures;
}

// Those of the others that are told by the same part of the name: "Yale", "Duke" and "Brown" of
// universities.
std::vector<OtherBody> alike(const std::vector<OtherBody>& others) {
  std::vector<OtherBody> most;
  for (const OtherBody& one : others) {
    std::vector<OtherBody> same;
    for (const OtherBody& other : others)
      if (other.change.at == one.change.at) same.push_back(other);
    if (same.size() > most.size()) most = std::move(same);
  }
  return most;
}

// "_____ News host Ada Bell"
bool leads_to_its_staff(const Source& source, const SentenceGap& gap) {
  constexpr size_t kReach = 3;  // words
  const WordList& staff = source.lexicon.list("staff-of-the-press");
  const Span sentence = source.reading.sentences[gap.sentence].span;
  const auto behind = words_of(slice(source.article.text, {gap.key.end, sentence.end}));
  return std::any_of(behind.begin(),
                     behind.begin() + static_cast<std::ptrdiff_t>(std::min(kReach, behind.size())),
                     [&](std::string_view word) { return staff.has(lower(word)); });
}

// "Bell told _____ that the mill would close": CNN, among channels that the article names
// elsewhere, before those that it doesn't name.
void ask_for_bodies(const Source& source, Chance& chance, std::vector<Candidate>& candidates) {
  for (size_t i = 0; i < source.reading.sentences.size(); ++i) {
    const auto body = body_in(source, i);
    // What the headline names, nobody looks for.
    if (!body || (source.article.title && has_word(*source.article.title, body->name))) continue;
    std::vector<OtherBody> others = alike(other_bodies(source, *body));
    if (others.size() < kLures) continue;
    const SentenceGap gap{i, others.front().change.at};
    if (!can_be_gap(source, gap)) continue;
    if (leads_to_its_staff(source, gap)) {
      source.pass(i, "who works there, many know");
      continue;
    }
    if (serves_to_compare(source, *body)) {
      source.pass(i, "the name only serves to compare");
      continue;
    }
    // "said on Twitter": where else?
    if (word_before(source, gap) == "on") {
      source.pass(i, "few other names would do behind “on”");
      continue;
    }
    // "the BBC" beside "ITV", which takes no article; but "the BBC report".
    if (word_before(source, gap) == "the" && pos_after(source, gap) != Pos::noun &&
        source.lexicon.list("bodies-alike").value(body->name).ends_with("-channel"))
      continue;
    chance.shuffle(std::span(others));
    std::ranges::stable_partition(others, &OtherBody::is_named);
    std::vector<Lure> lures;
    for (const auto& [change, is_named] : others) {
      // "American": of a university, or of a linguist.
      if (!is_named && has_word(source.article.text, change.to)) continue;
      if (is_named && may_fit(source, gap, change.to)) continue;
      lures.push_back({change.to, is_named ? "The article names it, but not here."
                                           : "The article doesn’t name it at all."});
    }
    auto candidate = gap_question(source, gap, "Which name belongs in the gap?", lures, chance);
    if (!candidate) continue;
    candidate->topic = body->name;
    candidate->worth = 0.6;
    candidates.push_back(std::move(*candidate));
  }
}

}  // namespace

std::vector<Candidate> write_check_the_name(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  ask_for_bodies(source, chance, candidates);
  // Of people in a gap, too many could be right or are known to all.
  if (source.kinds == Kinds::sound) return candidates;
  const auto& people = source.reading.people;
  for (size_t who = 0; who < people.size(); ++who) {
    const std::string_view surname = last_name(people[who].name);
    if (!is_sure(source, who) || of_that_surname(source, surname) > 1) continue;
    for (const Span& mention : people[who].mentions) {
      const auto sentence =
          std::find_if(source.reading.sentences.begin(), source.reading.sentences.end(),
                       [mention](const Sentence& each) { return each.span.contains(mention); });
      if (sentence == source.reading.sentences.end() || !is_fact(source, mention)) continue;
      const SentenceGap gap{static_cast<size_t>(sentence - source.reading.sentences.begin()),
                            mention};
      const std::string printed = one_line(slice(source.article.text, mention));
      const bool by_surname = printed == surname;
      if (!by_surname && printed != people[who].name) continue;
      const std::string_view words = slice(source.article.text, sentence->span);
      if (words.find(surname) != words.rfind(surname)) continue;  // "Hale's", "Hale-led" as well
      const std::string before = word_before(source, gap);
      const std::string after = word_after(source, gap);
      if (before == "and" || before == "or" || after == "and" || after == "or") continue;
      if ((before == "," && after == ",") || before == "-" || before == "--" || before == "—")
        continue;
      // Behind a title or a role ("nominee _____") few others could stand.
      if (!before.empty()) continue;
      if (is_attribute(source, gap)) continue;
      if (beside_a_name(source, gap) || !can_be_gap(source, gap)) continue;

      std::vector<Lure> lures = others(source, gap, who, by_surname, chance);
      // "_____’ allies": the name ends in s.
      if (after == "’" || after == "'") continue;
      if (after == "’s" || after == "'s")
        std::erase_if(lures, [](const Lure& lure) { return lure.text.ends_with('s'); });
      auto candidate = gap_question(source, gap, "Whose name belongs in the gap?", lures, chance);
      if (!candidate) continue;
      candidate->topic = people[who].name;
      candidate->worth = by_surname ? 0.6 : 0.65;
      candidates.push_back(std::move(*candidate));
    }
  }
  return candidates;
}

}  // namespace stet
