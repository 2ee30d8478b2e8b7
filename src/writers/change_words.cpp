#include <algorithm>
#include <span>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

bool is_negative(const Making& m, const std::string& word) {
  return m.source.lexicon.list("negatives").has(word) || word.ends_with("n't") ||
         word.ends_with("n’t");
}

bool is_participle(const std::string& word) {
  return word == "been" || (word.size() > 4 && (word.ends_with("ed") || word.ends_with("en")));
}

bool is_plain_word(const std::string& word) {
  return !word.empty() && is_letter(decode(word, 0).value);
}

const std::string kNegationHabit = "Small words turn sentences round; read for “no” and “not”.";

}  // namespace

namespace {

// "fell to 23 from 27": two figures tell which way it went, and would contradict a turned verb.
bool figures_tell_direction(const Making& m) {
  std::vector<FactKind> kinds;
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !fact.value) continue;
    if (std::find(kinds.begin(), kinds.end(), fact.kind) != kinds.end()) return true;
    kinds.push_back(fact.kind);
  }
  return false;
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
  if (figures_tell_direction(m)) return;
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

// "has no plans" -> "has plans"; "will not" -> "will".
void drop_negations(Making& m) {
  const WordList& hosts = m.source.lexicon.list("negation-hosts");
  const WordList& auxiliaries = m.source.lexicon.list("negations");
  const WordList& fixed = m.source.lexicon.list("negation-fixed");
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
    const Span at{m.words.places[i].begin, m.words.places[i + 1].end};
    const std::string to(m.text(m.words.places[i + 1]));
    m.made.push_back({{std::string(m.text(at)), to, at}, 1.0, 3, kNegationHabit});
  }
}

// "will open" -> "will not open", in a sentence of one clause: a negation between two would deny
// the wrong one.
void add_negation(Making& m) {
  const WordList& auxiliaries = m.source.lexicon.list("negations");
  const WordList& clause_links = m.source.lexicon.list("clause-links");
  const WordList& not_after = m.source.lexicon.list("negation-not-after");
  const WordList& not_before = m.source.lexicon.list("negation-not-before");
  for (const std::string& word : m.words.lower)
    if (is_negative(m, word) || clause_links.has(word)) return;
  for (size_t i = 1; i + 1 < m.words.size(); ++i) {
    const std::string& word = m.words.at(i);
    const std::string_view need = auxiliaries.value(word);
    const std::string& next = m.words.at(i + 1);
    if (need.empty() || !is_plain_word(next)) continue;
    // "is not warfare" denies what a thing is, and shows itself; "is not expected" tempts.
    const bool is_be = word == "is" || word == "are" || word == "was" || word == "were";
    if ((need == "participle" || is_be) && !is_participle(next) && !next.ends_with("ing")) continue;
    if (m.words.at(0) == "the" && m.source.lexicon.list("ordinals").has(m.words.at(1))) continue;
    // "have resisted, clashing with police": what follows would contradict the negated verb.
    if (m.words.at(i + 2) == ",") continue;
    if (not_after.has(m.words.at(i - 1)) || not_before.has(next)) continue;
    m.made.push_back({{std::string(m.text(m.words.places[i])),
                       std::string(m.text(m.words.places[i])) + " not", m.words.places[i]},
                      0.8,
                      2,
                      kNegationHabit});
    return;  // the main clause's own is the first
  }
}

}  // namespace stet
