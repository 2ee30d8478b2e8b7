#include <algorithm>
#include <span>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

bool is_amount(FactKind kind) {
  return kind == FactKind::percent || kind == FactKind::money || kind == FactKind::count ||
         kind == FactKind::measure;
}

// One figure in a sentence of one clause: nothing else there tells which way things went. "Fell to
// 23 from 27" does, and so do a second clause and what a thing is known for.
bool direction_is_free(const Making& m) {
  return !says_any(m, m.source.lexicon.list("clause-links")) &&
         std::ranges::count_if(m.source.reading.facts, [&](const Fact& fact) {
           return fact.sentence == m.index && fact.value && is_amount(fact.kind);
         }) == 1;
}

// In which sentences a word may be turned: the third column of the list. "side": whichever side the
// word is on, nothing in one clause tells. "detail": it hardly bears on the rest of the sentence.
bool is_free(const Making& m, std::string_view where) {
  if (where == "detail") return true;
  if (where == "side") return !is_negative(m) && !is_bound_to_its_sense(m) && !has_two_clauses(m);
  return direction_is_free(m);
}

bool among(std::string_view listed, std::string_view word) {
  for (size_t at = 0; at <= listed.size();) {
    const size_t comma = std::min(listed.find(',', at), listed.size());
    if (listed.substr(at, comma - at) == word) return true;
    at = comma + 1;
  }
  return false;
}

// "next:a,b", "then:a,b", "prev:a,b": a word behind it, the word after that, the word before; with
// "not-" in front, none of them.
bool holds(const Making& m, size_t i, std::string_view condition) {
  const size_t colon = condition.find(':');
  const std::string_view place = condition.substr(0, colon);
  const std::string before = i > 0 ? m.words.at(i - 1) : "";
  const std::string& word = place.ends_with("next")   ? m.words.at(i + 1)
                            : place.ends_with("then") ? m.words.at(i + 2)
                                                      : before;
  return among(condition.substr(colon + 1), word) != place.starts_with("not-");
}

struct Opposite {
  std::string_view to;  // empty where the word may not be turned here
  bool is_detail = false;
};

Opposite opposite_of(const Making& m, size_t i) {
  const auto fields = words_of(m.source.lexicon.list("opposites").value(m.words.at(i)));
  if (fields.empty()) return {};
  std::string_view where;
  for (std::string_view field : std::span(fields).subspan(1)) {
    if (field.find(':') == field.npos)
      where = field;
    else if (!holds(m, i, field))
      return {};
  }
  if (!is_free(m, where)) return {};
  return {fields.front(), where == "detail"};
}

std::string habit_of(const std::string& word, const Opposite& opposite) {
  if (opposite.is_detail) return "Details slip first: when, where, which. Check them.";
  return "Read for direction: “" + word + "” and “" + std::string(opposite.to) +
         "” are easily taken for each other.";
}

// "agreed to an interview" isn't "refused to an interview"; "increased measures": a word for a
// kind, not for what happened; a capital inside the sentence is part of a name ("First Summer
// Bank"); "no later than", "sooner or later" are set phrases.
bool may_be_turned(const Making& m, size_t i) {
  const std::string& word = m.words.at(i);
  const std::string_view printed = m.text(m.words.places[i]);
  const size_t token = m.sentence.first_token + i;
  const bool to_a_thing = m.words.at(i + 1) == "to" &&
                          (word.ends_with("ed") || word == "refused") &&
                          m.source.pos(token + 2) != Pos::verb;
  const bool of_a_kind = word.ends_with("ed") && m.source.pos(token) == Pos::adj;
  const bool in_a_name = i > 0 && is_upper(decode(printed, 0).value);
  const std::string before = i > 0 ? m.words.at(i - 1) : "";
  const bool in_a_phrase =
      before == "no" || before == "or" || before == "not" ||
      ((word == "fewer" || word == "above" || word == "below") && m.words.at(i + 1) == "than");
  return !to_a_thing && !of_a_kind && !in_a_name && !in_a_phrase &&
         count_words(m.text(m.sentence.span), printed) == 1;
}

}  // namespace

void turn_opposites(Making& m) {
  for (size_t i = 0; i < m.words.size(); ++i) {
    const Opposite opposite = opposite_of(m, i);
    const std::string_view to = opposite.to;
    if (to.empty() || !may_be_turned(m, i) || std::ranges::count(m.words.lower, to)) continue;
    const std::string_view printed = m.text(m.words.places[i]);
    m.made.push_back({{std::string(printed), in_case_of(printed, to), m.words.places[i]},
                      0.9,
                      2,
                      habit_of(m.words.at(i), opposite)});
  }
}

}  // namespace stet
