#include <algorithm>
#include <initializer_list>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figures.h"
#include "writers/gap.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

// "never raised more than": a hedge turned round under a "not" says something else again.
bool is_denied(const Making& m) {
  return std::ranges::any_of(m.words.lower, [&](const std::string& word) {
    return m.source.lexicon.list("negatives").has(word) || word.ends_with("n't") ||
           word.ends_with("n’t");
  });
}

bool says_one_of(const Making& m, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    return std::ranges::find(m.words.lower, word) != m.words.lower.end();
  });
}

bool sets_a_rule(const Making& m) {
  return says_any(m, m.source.lexicon.list("demands"));
}

// "less than one base", "more than 100 percent"; or two others of the sentence tell the share.
bool is_at_an_end(const Making& m, const Fact& fact) {
  constexpr double kLeast = 3, kAll = 95;
  const double value = fact.value.value_or(0);
  const bool is_amount = fact.kind == FactKind::count || fact.kind == FactKind::measure;
  const auto others = std::ranges::count_if(m.source.reading.facts, [&](const Fact& other) {
    return other.sentence == fact.sentence && &other != &fact && other.kind == FactKind::count;
  });
  // "Almost four in 10: 15% enthusiastic and 24% satisfied"
  const auto shares = std::ranges::count_if(m.source.reading.facts, [&](const Fact& other) {
    return other.sentence == fact.sentence && &other != &fact && other.kind == FactKind::percent;
  });
  if (shares > 1) return true;
  return (is_amount && value >= 1 && value < kLeast) ||
         (fact.kind == FactKind::percent && value >= kAll) || others > 1;
}

// Two digits at most that aren't 0.
bool is_round(const Making& m, const Fact& fact) {
  constexpr int64_t kTwoDigits = 100;
  const auto figure = parse_figure(m.text(fact.span));
  if (!figure || figure->digits <= 0) return true;
  int64_t digits = figure->digits;
  while (digits % 10 == 0) digits /= 10;
  return digits < kTwoDigits;
}

// Things are fewer; money, time, distance and parts of them are less.
bool counts_things(const Making& m, const Fact& fact) {
  if (fact.kind != FactKind::count || fact.value.value_or(0) < 2) return false;
  if (!fact.counted) return true;
  const std::string_view counted = m.text(*fact.counted);
  if (counted == "people" || counted == "men" || counted == "women" || counted == "children")
    return true;
  return counted.ends_with('s') && !m.source.lexicon.list("time-units").has(lower(counted));
}

}  // namespace

void change_hedges(Making& m) {
  constexpr double kWorth = 0.6;
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
    if (to.empty() || is_denied(m)) continue;
    // "must be valid for at least a month": a least that is asked for is no most.
    if (sets_a_rule(m) || is_at_an_end(m, fact)) continue;
    const std::string_view rest = trimmed(m.text({fact.span.end, m.sentence.span.end}));
    const auto next = words_of(rest);
    if (!next.empty() &&
        is_an_era(lower(next.front().substr(0, next.front().find_first_of(",;)")))))
      continue;                             // "around 347 AD"
    if (rest.starts_with("or ")) continue;  // "about half or more"
    // "pays for itself if at least 4,500 come", "rose, yet it is still less than half": turned
    // round, a condition or a contrast stops making sense.
    if (says_any(m, m.source.lexicon.list("contrasts"))) continue;
    // "Less than half own any stock at all": such words go with little only.
    if (says_one_of(m, {"any", "ever", "even"})) continue;
    // "about three continents", "nearly five times": nobody rounds so few.
    constexpr double kFewRounded = 10;
    if ((to == "about" || to == "nearly") && fact.kind == FactKind::count &&
        fact.value.value_or(0) >= 1 && *fact.value < kFewRounded)
      continue;
    // "more than 1,786,300": so close a bound is the figure, and turned round nobody gives it.
    if (!is_round(m, fact)) continue;
    // "tried over 10 years": it may be while they lasted.
    if ((from == "over" || from == "under") && fact.unit &&
        m.source.lexicon.list("time-units").has(*fact.unit))
      continue;
    // "fell to less than 300": the verb tells the way.
    if (word_before(m.source, {m.index, *fact.hedge}) == "to") continue;
    // "down from the more than 600 it had": known to both sides.
    if (word_before(m.source, {m.index, *fact.hedge}) == "the") continue;
    if (count_words(m.text(m.sentence.span), printed) != 1) continue;
    m.made.push_back({{std::string(printed), in_case_of(printed, to), *fact.hedge},
                      kWorth,
                      3,
                      "On which side of the figure it lies is part of the fact."});
  }
}

}  // namespace stet
