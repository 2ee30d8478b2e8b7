#include <algorithm>
#include <array>
#include <initializer_list>

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
  return fact.kind == FactKind::percent ||
         (fact.unit && fact.unit->find("point") != std::string::npos);
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
  const std::string_view printed = m.text(fact.span);
  const auto before = words_of(m.text({m.sentence.span.begin, fact.span.begin}));
  const std::string_view after = trimmed(m.text({fact.span.end, m.sentence.span.end}));
  return (before.size() > 1 && is_upper(decode(before.back(), 0).value)) ||
         is_upper(decode(after, 0).value) || after.starts_with('-') ||
         is_letter(decode(m.source.article.text, fact.span.end).value) ||
         (printed.size() > 1 && is_lower(decode_before(printed, printed.size()).value) &&
          is_digit(decode_before(printed, printed.size() - 1).value));  // "1080p"
}

// "has five children: Ada, Bram, Carla, Dmitri and Edith", "five candidates - Ada, Bram …"
bool counts_a_list(const Making& m, const Fact& fact, const PrintedFigure& figure) {
  constexpr int64_t kLongest = 12;
  const Span rest{fact.span.end, m.sentence.span.end};
  const auto names = std::ranges::count_if(m.source.reading.facts, [&](const Fact& other) {
    return rest.contains(other.span) &&
           (other.kind == FactKind::person || other.kind == FactKind::organization ||
            other.kind == FactKind::place);
  });
  return m.text(rest).find(": ") != std::string_view::npos ||
         (figure.digits <= kLongest && names >= figure.digits);
}

// "won in six games": the rules bound it.
bool is_of_a_match(std::string_view word) {
  constexpr std::array<std::string_view, 6> kParts{"games",  "sets",    "innings",
                                                   "rounds", "periods", "quarters"};
  return std::ranges::find(kParts, word.substr(0, word.find_first_of(",.;:"))) != kParts.end();
}

// "190 kilometres (118 miles)", "one of the five pillars", "four minutes later": another figure, or
// what everybody knows, or the sentence before bounds it.
bool is_told_beside(const Making& m, const Fact& fact) {
  const std::string_view before = trimmed(m.text({m.sentence.span.begin, fact.span.begin}));
  const std::string after = lower(trimmed(m.text({fact.span.end, m.sentence.span.end})));
  const auto next = words_of(after);
  return before.ends_with("(") || after.starts_with("(") || lower(before).ends_with("one of the") ||
         after.starts_with("later") || after.starts_with("earlier") ||
         (!next.empty() && is_of_a_match(next.front())) ||
         (!next.empty() && is_an_era(next.front().substr(0, next.front().find_first_of(",;:)"))));
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
    if (is_worked_out(m, fact) || is_in_a_title(m, fact) || counts_a_list(m, fact, *figure) ||
        is_told_beside(m, fact) || is_common_knowledge(m.source, fact, *figure))
      continue;
    // "more than 300" is true of 200 as well, and may be of 400.
    if (fact.hedge && m.source.lexicon.list("bounds").has(lower(one_line(m.text(*fact.hedge)))))
      continue;
    const bool follows_an = m.text({m.sentence.span.begin, fact.span.begin}).ends_with(" an ");
    const auto drawn = draw_neighbours(*figure, range_of(m.source, fact, *figure), m.chance);
    for (int64_t digits : drawn) {
      const std::string to = in_case_of(printed, print_figure(*figure, digits));
      if (has_word(m.source.article.text, to) || (follows_an && !opens_with_a_vowel_sound(to)))
        continue;
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

bool says_one_of(const Making& m, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    return std::ranges::find(m.words.lower, word) != m.words.lower.end();
  });
}

bool sets_a_rule(const Making& m) {
  return says_one_of(m, {"must", "need", "needs", "needed", "require", "requires", "required",
                         "allow", "allows", "allowed", "limit", "limits", "rule", "rules"});
}

bool recurs(const Making& m) {
  const std::string sentence = lower(m.text(m.sentence.span));
  return says_one_of(m, {"each", "every", "per", "average", "annually", "yearly"}) ||
         has_word(sentence, "a year") || has_word(sentence, "a day") ||
         has_word(sentence, "a month") || has_word(sentence, "a week");
}

// "about 11 million people": nobody has counted them to the last.
bool is_large(const Making& m, const Fact& fact) {
  constexpr double kMany = 2000;
  return fact.kind == FactKind::count && fact.value.value_or(0) >= kMany &&
         m.text(fact.span).find_first_of("0123456789") != std::string_view::npos;
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
    // "must be valid for at least a month": a least that is asked for is no most.
    if (to != "exactly" && sets_a_rule(m)) continue;
    // "about 100 miles a year": no year is like the other.
    if (to == "exactly" && (recurs(m) || is_large(m, fact))) continue;
    if (to == "exactly" && (!may_be_exact(m, fact) || says_any(m, m.source.lexicon.list("doubts"))))
      continue;
    const std::string_view rest = trimmed(m.text({fact.span.end, m.sentence.span.end}));
    if (rest.starts_with("or ")) continue;  // "about half or more"
    // "pays for itself if at least 4,500 come", "rose, yet it is still less than half": turned
    // round, a condition or a contrast stops making sense.
    if (to != "exactly" && says_any(m, m.source.lexicon.list("contrasts"))) continue;
    // "more than 1,786,300": so close a bound is the figure, and turned round nobody gives it.
    if (to != "exactly" && !is_round(m, fact)) continue;
    // "fell to less than 300": the verb tells the way.
    if (to != "exactly" && word_before(m.source, {m.index, *fact.hedge}) == "to") continue;
    if (is_denied(m) || to.empty() || count_words(m.text(m.sentence.span), printed) != 1) continue;
    m.made.push_back({{std::string(printed), in_case_of(printed, to), *fact.hedge},
                      1.0,
                      3,
                      to == "exactly"
                          ? "A hedge is part of the fact: “" + from + "” is not “" + to + "”."
                          : "On which side of the figure it lies is part of the fact."});
  }
}

}  // namespace stet
