#include <algorithm>
#include <span>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"
#include "writers/wordings.h"

namespace stet {

namespace {

bool is_negative(const Making& m, const std::string& word) {
  return m.source.lexicon.list("negatives").has(word) || word.ends_with("n't") ||
         word.ends_with("n’t");
}

bool is_plain_word(const std::string& word) {
  return !word.empty() && is_letter(decode(word, 0).value);
}

const std::string kNegationHabit = "Small words turn sentences round; read for “no” and “not”.";

}  // namespace

namespace {

bool is_amount(FactKind kind) {
  return kind == FactKind::percent || kind == FactKind::money || kind == FactKind::count ||
         kind == FactKind::measure;
}

// One figure in a sentence of one clause: nothing else there tells which way things went. "Fell to
// 23 from 27" does, and so do a second clause and what a thing is known for.
bool direction_is_free(const Making& m) {
  const WordList& clause_links = m.source.lexicon.list("clause-links");
  if (std::ranges::any_of(m.words.lower,
                          [&](const std::string& word) { return clause_links.has(word); }))
    return false;
  return std::ranges::count_if(m.source.reading.facts, [&](const Fact& fact) {
           return fact.sentence == m.index && fact.value && is_amount(fact.kind);
         }) == 1;
}

}  // namespace

namespace {

// One row of the list: what the word becomes, and which words may stand beside it.
struct Opposite {
  std::string_view to;
  bool fits = true;
};

bool among(std::string_view listed, std::string_view word) {
  for (size_t at = 0; at <= listed.size();) {
    const size_t comma = std::min(listed.find(',', at), listed.size());
    if (listed.substr(at, comma - at) == word) return true;
    at = comma + 1;
  }
  return false;
}

Opposite opposite_of(const Making& m, size_t i) {
  const auto fields = words_of(m.source.lexicon.list("opposites").value(m.words.at(i)));
  if (fields.empty()) return {};
  Opposite opposite{fields.front()};
  const std::string before = i > 0 ? m.words.at(i - 1) : "";
  for (std::string_view condition : std::span(fields).subspan(1)) {
    const size_t colon = condition.find(':');
    const std::string_view beside = condition.substr(0, colon);
    const std::string_view listed = condition.substr(colon + 1);
    const bool found = among(listed, beside.ends_with("next") ? m.words.at(i + 1) : before);
    if (found == beside.starts_with("not-")) opposite.fits = false;
  }
  return opposite;
}

}  // namespace

void turn_directions(Making& m) {
  if (!direction_is_free(m)) return;
  for (size_t i = 0; i < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const auto [to, fits] = opposite_of(m, i);
    if (to.empty() || !fits) continue;
    const std::string_view printed = m.text(m.words.places[i]);
    // "agreed to an interview" isn't "refused to an interview".
    const size_t behind = m.sentence.first_token + i + 2;
    if (m.words.at(i + 1) == "to" && (word.ends_with("ed") || word == "refused") &&
        m.source.pos(behind) != Pos::verb)
      continue;
    // "increased measures": a word for a kind, not for what happened.
    const size_t token = m.sentence.first_token + i;
    if (word.ends_with("ed") && m.source.pos(token) == Pos::adj) continue;
    // A capital inside the sentence: part of a name ("First Summer Bank").
    if (i > 0 && is_upper(decode(printed, 0).value)) continue;
    if (count_words(m.text(m.sentence.span), printed) != 1) continue;
    // "no later than", "fewer than", "sooner or later": set phrases, not directions.
    const std::string before = i > 0 ? m.words.at(i - 1) : "";
    if (before == "no" || before == "or" || before == "not") continue;
    if ((word == "fewer" || word == "above" || word == "below") && m.words.at(i + 1) == "than")
      continue;
    m.made.push_back({{std::string(printed), in_case_of(printed, to), m.words.places[i]},
                      0.9,
                      2,
                      "Read for direction: “" + word + "” and “" + std::string(to) +
                          "” are easily taken for each other."});
  }
}

// A word beside which a turned sentence soon contradicts itself ("because", "instead"), or that
// goes only with, or never with, a "not" ("any", "some").
bool is_bound_to_its_sense(const Making& m) {
  return says_any(m, m.source.lexicon.list("negation-not-with"));
}

// Of two clauses the other soon contradicts one that is turned round: "would not describe it,
// saying that its experts were looking into it".
bool has_two_clauses(const Making& m) {
  return says_any(m, m.source.lexicon.list("clause-links")) ||
         std::ranges::any_of(m.words.lower,
                             [](const auto& word) { return word == "," || word == "that"; });
}

// "has no plans" -> "has plans"; "will not" -> "will".
void drop_negations(Making& m) {
  const WordList& hosts = m.source.lexicon.list("negation-hosts");
  const WordList& auxiliaries = m.source.lexicon.list("negations");
  const WordList& fixed = m.source.lexicon.list("negation-fixed");
  if (is_bound_to_its_sense(m) || has_two_clauses(m)) return;
  for (size_t i = 1; i + 1 < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const std::string& next = m.words.at(i + 1);
    if ((word != "no" && word != "not") || !is_plain_word(next)) continue;
    const std::string& before = m.words.at(i - 1);
    const bool plural = next.ends_with('s') && !next.ends_with("ss");
    const bool safe = word == "no" ? hosts.has(before) && plural : auxiliaries.has(before);
    if (!safe || fixed.has(next)) continue;
    size_t negatives = 0;
    for (const std::string& each : m.words.lower) negatives += is_negative(m, each);
    if (negatives != 1) continue;
    // Both words that then stand side by side may be marked.
    const Span at{m.words.places[i - 1].begin, m.words.places[i + 1].end};
    const std::string to = std::string(m.text(m.words.places[i - 1])) + " " +
                           std::string(m.text(m.words.places[i + 1]));
    m.made.push_back({{std::string(m.text(at)), to, at}, 1.0, 3, kNegationHabit});
  }
}

// What is to come, and what is settled about it, may as well be denied ("will not open", "is not
// expected"); what has happened or is going on shows a "not" soon.
bool may_be_denied(const Making& m, size_t auxiliary, std::string_view need) {
  return need != "plan" || m.source.lexicon.list("deniable").has(m.words.at(auxiliary + 1));
}

// "will open" -> "will not open".
void add_negation(Making& m) {
  const WordList& auxiliaries = m.source.lexicon.list("negations");
  const WordList& not_after = m.source.lexicon.list("negation-not-after");
  const WordList& not_before = m.source.lexicon.list("negation-not-before");
  for (const std::string& word : m.words.lower)
    if (is_negative(m, word)) return;
  if (is_bound_to_its_sense(m) || has_two_clauses(m)) return;
  // "will not be rowed on 12 June": nobody prints that.
  const bool is_dated = std::ranges::any_of(m.source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == m.index && (fact.kind == FactKind::date || fact.kind == FactKind::time);
  });
  if (is_dated) return;
  // "A service is not planned": of what is new to the reader one says "no service is".
  if (m.words.at(0) == "a" || m.words.at(0) == "an") return;
  for (size_t i = 1; i + 1 < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const std::string_view need = auxiliaries.value(word);
    const std::string& next = m.words.at(i + 1);
    if (need.empty() || !is_plain_word(next)) continue;
    if (!may_be_denied(m, i, need)) continue;
    if (m.words.at(0) == "the" && m.source.lexicon.list("ordinals").has(m.words.at(1))) continue;
    if (not_after.has(m.words.at(i - 1)) || not_before.has(next)) continue;
    m.made.push_back({{std::string(m.text(m.words.places[i])),
                       std::string(m.text(m.words.places[i])) + " not", m.words.places[i]},
                      0.8,
                      2,
                      kNegationHabit});
    return;  // the main clause's own is the first
  }
}

// "will open" -> "may open", "dozens of" -> "hundreds of": how sure, how many, how often.
void change_strength(Making& m) {
  constexpr double kWorth = 0.7;
  const WordList& strengths = m.source.lexicon.list("strength-swaps");
  for (const Swap& swap : swaps_in(m.source, m.sentence.span, m.chance)) {
    const bool in_a_fact = std::ranges::any_of(m.source.reading.facts, [&](const Fact& fact) {
      return fact.span.overlaps(swap.at) || (fact.hedge && fact.hedge->overlaps(swap.at));
    });
    const std::string printed(m.text(swap.at));
    const std::string_view to = strengths.value(lower(printed));
    const std::string_view next = m.text({swap.at.end, m.sentence.span.end});
    // "may be 2,000 years old" is of today, "will be" of a day to come.
    const bool of_today = next.starts_with(" be ");
    // "thousands of millions" are billions.
    const bool of_millions = next.starts_with(" millions") || next.starts_with(" thousands");
    const bool of_more = m.text({m.sentence.span.begin, swap.at.begin}).ends_with(" of ");
    if (to.empty() || in_a_fact || of_today || of_millions || of_more || is_bound_to_its_sense(m))
      continue;
    m.made.push_back({{printed, in_case_of(printed, to), swap.at},
                      kWorth,
                      3,
                      "How sure, how many, how often: one small word says it. Read for it."});
  }
}

}  // namespace stet
