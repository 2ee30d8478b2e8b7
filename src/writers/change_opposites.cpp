#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/evidence.h"
#include "writers/phrasing.h"
#include "writers/voting_day.h"
#include "writers/word_conditions.h"

namespace stet {

namespace {

bool is_amount(FactKind kind) {
  return kind == FactKind::percent || kind == FactKind::money || kind == FactKind::count ||
         kind == FactKind::measure;
}

std::ptrdiff_t figures_in(const Making& m) {
  return std::ranges::count_if(m.source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == m.index && fact.value && is_amount(fact.kind);
  });
}

// Word `i` of a sentence, and in which sentences it may be turned round.
struct Place {
  std::string_view name;
  bool (*is_free)(const Making&, size_t);
  bool is_detail = false;  // turned there, it hardly bears on the rest of the sentence
};

// One figure in a sentence of one clause: nothing else there tells which way things went. "Fell to
// 23 from 27" does, and so do a second clause and what a thing is known for.
bool goes_either_way(const Making& m, size_t) {
  return !says_any(m, m.source.lexicon.list("clause-links")) && figures_in(m) == 1;
}

// Whichever side the word is on, nothing in one clause tells.
bool takes_either_side(const Making& m, size_t) {
  return !is_negative(m) && !is_bound_to_its_sense(m) && !has_two_clauses(m);
}

bool is_clear(const Making& m, size_t i) {
  return !is_negative(m) && is_free_of_its_company(m, i);
}

bool is_clear_with_a_figure(const Making& m, size_t i) {
  return figures_in(m) < 2 && is_clear(m, i);
}

// A name tells which party or house it was; a figure of the one says nothing of the other.
bool is_clear_without_names(const Making& m, size_t i) {
  const WordList& days = m.source.lexicon.list("weekdays");
  for (size_t j = 0; j < m.words.size(); ++j) {
    const std::string_view word = m.text(m.words.places[j]);
    const bool names = m.source.pos(m.sentence.first_token + j) == Pos::propn ||
                       (j > 0 && is_upper(decode(word, 0).value));
    if (j != i && names && !days.has(word)) return false;
  }
  return figures_in(m) == 0 && is_clear(m, i);
}

bool is_free_anywhere(const Making&, size_t) {
  return true;
}

// "Tuesday night" in a report of a vote: in the morning none was counted yet.
bool is_in_no_report_of_a_vote(const Making& m, size_t) {
  return !tells_of_a_vote(m.source);
}

// "was fined last month": the tense goes with this month as well. A day, a month or a year named
// beside it may tell which it was.
bool is_told_as_past(const Making& m, size_t i) {
  const bool dated = std::ranges::any_of(m.source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == m.index && fact.kind == FactKind::date &&
           !fact.span.overlaps(m.words.places[i]);
  });
  bool is_past = false;
  for (size_t j = 0; j < m.words.size(); ++j) {
    const std::string& word = m.words.at(j);
    const size_t token = m.sentence.first_token + j;
    if (is_one_of(word, {"is", "are", "am", "has", "have", "will", "would", "may", "could", "might",
                         "going", "now", "so", "already", "yet", "'s", "’s"}) &&
        m.source.pos(token) != Pos::part)
      return false;
    if (m.source.pos(token) != Pos::verb && m.source.pos(token) != Pos::aux) continue;
    if (word.ends_with("s") && word != "was") return false;
    is_past = is_past || word.ends_with("ed") || word == "was" || word == "were" ||
              m.source.lexicon.list("irregular-past").has(word);
  }
  return is_past && !dated;
}

// "earlier this year", of an article of January, is earlier this month.
bool is_room_between(const Making& m, size_t i) {
  const auto& published = m.source.article.published;
  constexpr size_t kMonth = 5, kDay = 8, kWide = 2;  // of "2026-01-03"
  constexpr std::string_view kFirstMonth = "01", kWeek = "07";
  if (!published || published->size() < kDay + kWide) return true;
  return m.words.at(i) == "year" ? published->substr(kMonth, kWide) != kFirstMonth
                                 : published->substr(kDay, kWide) > kWeek;
}

constexpr std::array kPlaces{
    Place{"", goes_either_way},
    Place{"side", takes_either_side},
    Place{"clear", is_clear},
    Place{"way", is_clear_with_a_figure},
    Place{"alone", is_clear_without_names},
    Place{"detail", is_free_anywhere, true},
    Place{"recent", is_told_as_past, true},
    Place{"lately", is_room_between, true},
    Place{"hour", is_in_no_report_of_a_vote, true},
};

struct Opposite {
  std::string to;  // empty where the word may not be turned here
  bool is_detail = false;
};

// One way of the row, "fell not-next:to".
Opposite opposite_by(const Making& m, size_t i, std::string_view way) {
  const auto fields = words_of(way);
  if (fields.empty()) return {};
  std::string_view where;
  for (std::string_view field : std::span(fields).subspan(1)) {
    if (field.find(':') == field.npos)
      where = field;
    else if (!holds(m, i, field))
      return {};
  }
  const auto place = std::ranges::find(kPlaces, where, &Place::name);
  if (place == kPlaces.end() || !place->is_free(m, i)) return {};
  std::string to(fields.front());
  std::ranges::replace(to, '_', ' ');
  return {std::move(to), place->is_detail};
}

Opposite opposite_of(const Making& m, size_t i) {
  std::string_view row = m.source.lexicon.list("opposites").value(m.words.at(i));
  constexpr std::string_view kOr = " | ";
  while (!row.empty()) {
    const size_t end = std::min(row.find(kOr), row.size());
    if (auto opposite = opposite_by(m, i, row.substr(0, end)); !opposite.to.empty())
      return opposite;
    row.remove_prefix(std::min(end + kOr.size(), row.size()));
  }
  return {};
}

// "Democrats" -> "Republicans": the name itself is listed.
bool is_a_party(const Making& m, size_t i, std::string_view to) {
  return m.source.lexicon.list("opposites")
      .value(m.words.at(i))
      .starts_with(std::string(to) + " alone");
}

std::string habit_of(const Making& m, size_t i, const Opposite& opposite) {
  if (is_a_party(m, i, opposite.to)) return "Names of parties slip easily: check which it was.";
  if (opposite.is_detail) return "Details slip first: when, where, which. Check them.";
  return "One word decides it: “" + m.words.at(i) + "” is not “" + opposite.to + "”.";
}

// "agreed to an interview" isn't "refused to an interview"; "increased measures": a word for a
// kind, not for what happened; a capital inside the sentence is part of a name ("First Summer
// Bank"); "no later than", "sooner or later" are set phrases.
bool may_be_turned(const Making& m, size_t i, std::string_view to) {
  const std::string& word = m.words.at(i);
  const std::string_view printed = m.text(m.words.places[i]);
  const size_t token = m.sentence.first_token + i;
  const bool to_a_thing = m.words.at(i + 1) == "to" &&
                          (word.ends_with("ed") || word == "refused") &&
                          m.source.pos(token + 2) != Pos::verb;
  const bool of_a_kind = word.ends_with("ed") && m.source.pos(token) == Pos::adj;
  const bool in_a_name = i > 0 && is_upper(decode(printed, 0).value) && !is_a_party(m, i, to);
  const std::string before = i > 0 ? m.words.at(i - 1) : "";
  const bool in_a_phrase =
      before == "no" || before == "or" || before == "not" ||
      ((word == "fewer" || word == "above" || word == "below") && m.words.at(i + 1) == "than");
  return !to_a_thing && !of_a_kind && !in_a_name && !in_a_phrase &&
         count_words(m.text(m.sentence.span), printed) == 1;
}

}  // namespace

void turn_opposites(Making& m) {
  // What turns the sentence round is seen through more often.
  constexpr double kDetail = 0.8, kTurned = 0.5;
  for (size_t i = 0; i < m.words.size(); ++i) {
    const Opposite opposite = opposite_of(m, i);
    const std::string& to = opposite.to;
    if (to.empty() || !may_be_turned(m, i, to) || !fits_its_article(m, i, to) ||
        std::ranges::count(m.words.lower, to))
      continue;
    const std::string_view printed = m.text(m.words.places[i]);
    m.made.push_back({{std::string(printed), in_case_of(printed, to), m.words.places[i]},
                      opposite.is_detail ? kDetail : kTurned,
                      2,
                      habit_of(m, i, opposite),
                      !opposite.is_detail});
  }
}

std::vector<SentenceChange> details_in(const Source& source, Span piece, Chance& chance) {
  std::vector<SentenceChange> made;
  const auto& sentences = source.reading.sentences;
  for (size_t i = sentence_at(source, piece.begin).value_or(sentences.size());
       i < sentences.size() && sentences[i].span.begin < piece.end; ++i) {
    const Words words(source, sentences[i]);
    Making making{source, sentences[i], i, words, chance, made};
    turn_opposites(making);
  }
  std::erase_if(made, [&](const SentenceChange& each) {
    return each.turns_the_sentence || !piece.contains(each.change.at);
  });
  return made;
}

}  // namespace stet
