#include <algorithm>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figure_range.h"
#include "writers/figures.h"
#include "writers/gap.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "12 percent", "a 15-point lead", which others beside it may be worked out from ("1 in 64").
bool is_share(const Fact& fact) {
  return fact.kind == FactKind::percent || (fact.unit && fact.unit->starts_with("point"));
}

// "rose fell": a row of what goes up or down, whose first way bears on nothing but figures.
bool tells_a_way(std::string_view row) {
  const auto words = words_of(row);
  return words.size() == 1 || (words.size() > 1 && words[1] == "|");
}

// "22% to 14%, a margin of 8 points", "fell from 27 to 23", "60 percent …, 40 percent": what is
// worked out from others, goes up or down to them or adds up with them would contradict the change.
bool is_worked_out(const Making& m, const Fact& fact) {
  const WordList& opposites = m.source.lexicon.list("opposites");
  if (says_any(m, m.source.lexicon.list("sums"))) return true;
  size_t alike = 0;
  double total = 0;
  for (const Fact& other : m.source.reading.facts) {
    if (other.sentence != fact.sentence || other.kind != fact.kind) continue;
    if (!other.value) return true;
    ++alike;
    total += *other.value;
  }
  constexpr double kNearlyAll = 95, kAll = 105;
  if (fact.kind == FactKind::percent && alike > 1 && total >= kNearlyAll && total <= kAll)
    return true;
  if (is_share(fact) && std::ranges::any_of(m.source.reading.facts, [&](const Fact& other) {
        return &other != &fact && other.sentence == fact.sentence &&
               (is_share(other) || (other.kind == FactKind::count && !other.counted));
      }))
    return true;
  return alike > 1 && std::ranges::any_of(m.words.lower, [&](const std::string& word) {
           return word == "from" || word == "to" || tells_a_way(opposites.value(word));
         });
}

// "The 411", "the Fight for 15 Movement": a capital beside the figure, inside the sentence.
bool is_in_a_title(const Making& m, const Fact& fact) {
  const auto before = words_of(m.text({m.sentence.span.begin, fact.span.begin}));
  const std::string_view after = trimmed(m.text({fact.span.end, m.sentence.span.end}));
  return (before.size() > 1 && is_upper(decode(before.back(), 0).value)) ||
         is_upper(decode(after, 0).value) || after.starts_with('-');
}

}  // namespace

void change_figures(Making& m) {
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !is_one_value(fact)) continue;
    const bool percent = fact.kind == FactKind::percent;
    if (!percent && fact.kind != FactKind::money && fact.kind != FactKind::count &&
        fact.kind != FactKind::measure)
      continue;
    const std::string printed(m.text(fact.span));
    const auto figure = parse_figure(printed);
    if (!figure || count_words(m.text(m.sentence.span), printed) != 1) continue;
    if (is_worked_out(m, fact) || is_in_a_title(m, fact) ||
        is_common_knowledge(m.source, fact, *figure))
      continue;
    FigureRange range = range_of(m.source, fact, *figure);
    // "more than 300" is true of 200 as well: only a higher figure changes what is said.
    if (fact.hedge) {
      const std::string_view bound =
          m.source.lexicon.list("bounds").value(lower(one_line(m.text(*fact.hedge))));
      if (bound == "lower") range.low = std::max(range.low, figure->digits);
      if (bound == "upper") range.high = std::min(range.high, figure->digits);
    }
    const auto drawn = draw_neighbours(*figure, range, m.chance);
    for (int64_t digits : drawn) {
      const std::string to = in_case_of(printed, print_figure(*figure, digits));
      if (has_word(m.source.article.text, to)) continue;
      m.made.push_back(
          {{printed, to, fact.span}, 0.9, 2, "Look the figure up before you pass it on."});
      break;
    }
  }
}

namespace {

// "never raised more than": a hedge turned round under a "not" says something else again.
bool is_denied(const Making& m) {
  return std::ranges::any_of(m.words.lower, [&](const std::string& word) {
    return m.source.lexicon.list("negatives").has(word) || word.ends_with("n't") ||
           word.ends_with("n’t");
  });
}

// "the roughly 3,500 troops", "only about 8", "about 8 to 10 percent" have no "exactly" beside
// them.
bool may_be_exact(const Making& m, const Fact& fact) {
  return !fact.value_to &&
         !m.source.lexicon.list("never-exact").has(word_before(m.source, {m.index, *fact.hedge}));
}

// Things are fewer; money, time, distance and parts of them are less.
bool counts_things(const Making& m, const Fact& fact) {
  if (fact.kind != FactKind::count || fact.value.value_or(0) < 2) return false;
  if (!fact.counted) return true;
  const std::string_view counted = m.text(*fact.counted);
  return counted.ends_with('s') && !m.source.lexicon.list("time-units").has(lower(counted));
}

}  // namespace

void change_hedges(Making& m) {
  const WordList& swaps = m.source.lexicon.list("hedge-swaps");
  for (const Fact& fact : m.source.reading.facts) {
    if (fact.sentence != m.index || !fact.hedge) continue;
    // "at around 8:30" would need "at exactly".
    if (fact.kind == FactKind::time || fact.kind == FactKind::date) continue;
    const std::string_view printed = m.text(*fact.hedge);
    const std::string from = lower(printed);
    std::string to(swaps.value(from));
    if (to == "less than" && counts_things(m, fact)) to = "fewer than";
    if (to == "fewer than" && !counts_things(m, fact)) to = "less than";
    if (to == "exactly" && (!may_be_exact(m, fact) || says_any(m, m.source.lexicon.list("doubts"))))
      continue;
    const std::string_view rest = trimmed(m.text({fact.span.end, m.sentence.span.end}));
    if (rest.starts_with("or ")) continue;  // "about half or more"
    // "pays for itself if at least 4,500 come", "rose, yet it is still less than half": turned
    // round, a condition or a contrast stops making sense.
    if (to != "exactly" && says_any(m, m.source.lexicon.list("contrasts"))) continue;
    // "fell to less than 300": the verb tells the way.
    if (to != "exactly" && word_before(m.source, {m.index, *fact.hedge}) == "to") continue;
    if (is_denied(m) || to.empty() || count_words(m.text(m.sentence.span), printed) != 1) continue;
    m.made.push_back({{std::string(printed), in_case_of(printed, to), *fact.hedge},
                      1.0,
                      3,
                      "A hedge is part of the fact: “" + from + "” is not “" + to + "”."});
  }
}

}  // namespace stet
