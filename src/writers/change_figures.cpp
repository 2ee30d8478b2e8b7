#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/figure_range.h"
#include "writers/figure_tells.h"
#include "writers/figures.h"
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

// "a month", "per year"
bool tells_a_rate(const Making& m) {
  const WordList& units = m.source.lexicon.list("time-units");
  for (size_t i = 1; i < m.words.size(); ++i)
    if (units.has(m.words.at(i)) && (m.words.at(i - 1) == "a" || m.words.at(i - 1) == "per"))
      return true;
  return false;
}

// "by two points, 50 to 48 percent"
bool gives_the_score(const Making& m) {
  const auto is_number = [](const std::string& word) {
    return !word.empty() && is_digit(decode(word, 0).value);
  };
  for (size_t i = 1; i + 1 < m.words.size(); ++i)
    if (m.words.at(i) == "to" && is_number(m.words.at(i + 1)) &&
        (is_number(m.words.at(i - 1)) ||
         (i > 1 && m.words.at(i - 1) == "percent" && is_number(m.words.at(i - 2)))))
      return true;
  // "(34%-54%)"
  const std::string_view text = m.text(m.sentence.span);
  return text.find("%-") != std::string_view::npos || text.find("%–") != std::string_view::npos;
}

// "22% to 14%, a margin of 8 points", "fell from 27 to 23", "60 percent …, 40 percent": what is
// worked out from others, goes up or down to them or adds up with them would contradict the change.
bool is_worked_out(const Making& m, const Fact& fact) {
  const WordList& opposites = m.source.lexicon.list("opposites");
  if (says_any(m, m.source.lexicon.list("sums"))) return true;
  const bool is_of_points = (fact.unit && fact.unit->find("point") != std::string::npos) ||
                            m.text(fact.span).find("point") != std::string_view::npos;
  if (is_of_points && gives_the_score(m)) return true;
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
  // "£4,000 over five years, for £79 a month"
  if (alike > 1 && tells_a_rate(m)) return true;
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

// "190 kilometres (118 miles)", "one of the five pillars", "four minutes later", "back to 12":
// another figure, or what everybody knows, or the sentence before bounds it.
bool is_told_beside(const Making& m, const Fact& fact) {
  const std::string_view before = trimmed(m.text({m.sentence.span.begin, fact.span.begin}));
  const std::string after = lower(trimmed(m.text({fact.span.end, m.sentence.span.end})));
  const auto next = words_of(after);
  return before.ends_with("(") || before.ends_with(".") || after.starts_with("(") ||
         lower(before).ends_with("one of the") || lower(before).ends_with("back to") ||
         after.starts_with("later") || after.starts_with("earlier") ||
         (!next.empty() && is_of_a_match(next.front())) ||
         (!next.empty() && is_an_era(next.front().substr(0, next.front().find_first_of(",;:)"))));
}

// "the trip that launched a thousand trips": a figure of speech.
bool plays_on_words(const Making& m, const Fact& fact) {
  if (!fact.counted) return false;
  std::string one = lower(m.text(*fact.counted));
  if (!one.ends_with('s')) return false;
  one.pop_back();
  return std::ranges::find(m.words.lower, one) != m.words.lower.end();
}

// "rejected by 64 percent of the voters", "a 51 percent pathway": a share of more than half carries
// a vote and makes a majority, and the rest of the article speaks of it so.
void bound_by_half(const Fact& key, const PrintedFigure& printed, FigureRange& range) {
  if (key.kind != FactKind::percent || !key.value) return;
  constexpr double kHalf = 50;
  const auto half = static_cast<int64_t>(kHalf / *key.value * static_cast<double>(printed.digits));
  if (*key.value > kHalf) range.low = std::max(range.low, half);
  if (*key.value < kHalf) range.high = std::min(range.high, half);
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
    if (!figure || count_words(m.text(m.sentence.span), printed) != 1 || plays_on_words(m, fact))
      continue;
    if (is_worked_out(m, fact) || is_in_a_title(m, fact) || counts_a_list(m, fact, *figure) ||
        is_told_beside(m, fact) || is_made_of_others(m.source, fact, *figure, m.sentence.span) ||
        is_common_knowledge(m.source, fact, *figure))
      continue;
    // "more than 300" is true of 200 as well, and may be of 400.
    if (fact.hedge && m.source.lexicon.list("bounds").has(lower(one_line(m.text(*fact.hedge)))))
      continue;
    const auto before = words_of(m.text({m.sentence.span.begin, fact.span.begin}));
    const std::string article = before.empty() ? std::string() : lower(before.back());
    const bool follows_an = article == "an", follows_a = article == "a";
    FigureRange range = range_of(m.source, fact, *figure);
    bound_by_half(fact, *figure, range);
    for (int64_t digits : draw_neighbours(*figure, range, m.chance)) {
      const std::string to = in_case_of(printed, print_figure(*figure, digits));
      if (has_word(m.source.article.text, to) || (follows_an && !opens_with_a_vowel_sound(to)) ||
          (follows_a && opens_with_a_vowel_sound(to)))
        continue;
      m.made.push_back({only_what_differs(printed, to, fact.span), 0.9, 2,
                        "Look the figure up before you pass it on."});
      break;
    }
  }
}

}  // namespace stet
