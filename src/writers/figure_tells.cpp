#include "writers/figure_tells.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/gap.h"
#include "writers/phrasing.h"

namespace stet {

namespace {

std::vector<Span> tokens_in(const Source& source, Span shown) {
  std::vector<Span> tokens;
  const auto& all = source.reading.tokens;
  for (auto token = std::ranges::lower_bound(all, shown.begin, {},
                                             [](const Token& each) { return each.span.begin; });
       token != all.end() && token->span.end <= shown.end; ++token)
    tokens.push_back(token->span);
  return tokens;
}

// "six hours, from 10 p.m. to 4 a.m.": two times of its sentence bound it.
bool lies_between_times(const Source& source, const Fact& key) {
  if (key.kind != FactKind::measure || !key.unit) return false;
  const bool is_duration = source.lexicon.list("time-units").has(*key.unit) ||
                           key.unit->starts_with("hour") || key.unit->starts_with("minute") ||
                           key.unit->starts_with("second");
  if (!is_duration) return false;
  size_t times = 0;
  for (const Fact& other : source.reading.facts) {
    if (other.sentence != key.sentence) continue;
    if (other.kind != FactKind::time && other.kind != FactKind::date) continue;
    const std::string_view words = slice(source.article.text, other.span);
    times += has_word(words, "to") || has_word(words, "until") ? 2 : 1;
  }
  return times >= 2;
}

// "for only £79", "only about £79": the least of the options.
bool is_belittled(const Source& source, const Fact& fact) {
  const WordList& belittling = source.lexicon.list("belittling");
  const size_t begin = source.reading.sentences[fact.sentence].span.begin;
  return std::ranges::any_of(
      std::array{fact.span.begin, fact.hedge ? fact.hedge->begin : fact.span.begin},
      [&](size_t end) {
        const auto words = words_of(slice(source.article.text, {begin, end}));
        return !words.empty() && belittling.has(lower(words.back()));
      });
}

// As near as rounding leaves it: a twentieth, or one in the last place that is printed.
bool is_about(double value, double key, const PrintedFigure& figure) {
  const double last_place = key / static_cast<double>(figure.digits);
  return std::abs(value - key) <= std::max(0.05 * std::abs(key), 0.6 * last_place);
}

// "51 percent versus 38 percent, with _____ not planning to vote": a few undecided are left out.
bool nearly_makes_a_hundred(double others, double own) {
  constexpr double kLeftOut = 4;
  return others < 100 && std::abs(100 - others - own) <= kLeftOut;
}

// "on 12 mornings, six before the change and six after": two numbers beside it make it.
bool is_made_of_two(const Source& source, const Fact& key, const PrintedFigure& figure,
                    Span shown) {
  std::vector<int64_t> others;
  for (Span token : tokens_in(source, shown))
    if (!key.span.overlaps(token))
      if (const auto other = parse_figure(slice(source.article.text, token)))
        others.push_back(other->digits);
  for (size_t i = 0; i < others.size(); ++i)
    for (size_t j = i + 1; j < others.size(); ++j)
      if (others[i] + others[j] == figure.digits) return true;
  return false;
}

}  // namespace

bool is_made_of_others(const Source& source, const Fact& key, const PrintedFigure& figure,
                       Span shown) {
  if (is_made_of_two(source, key, figure, shown)) return true;
  std::vector<double> amounts, percents;
  for (const Fact& other : source.reading.facts) {
    if (!shown.contains(other.span) || other.span.overlaps(key.span)) continue;
    const bool is_percent = other.kind == FactKind::percent;
    for (const auto& value : {other.value, other.value_to})
      if (value && *value > 0) (is_percent ? percents : amounts).push_back(*value);
  }
  const double own = *key.value;
  // "about two-thirds, _____"
  if (key.kind == FactKind::percent && std::ranges::any_of(amounts, [&](double share) {
        return is_about(100 * share, own, figure);
      }))
    return true;
  const auto makes = [&](double value) {
    return is_about(value, own, figure) || is_about(100 * value, own, figure) ||
           is_about(value / 100, own, figure);
  };
  const bool is_percent = key.kind == FactKind::percent;
  auto& alike = is_percent ? percents : amounts;
  for (size_t i = 0; i < alike.size(); ++i) {
    if (is_percent && is_about(100 - alike[i], own, figure)) return true;
    for (size_t j = 0; j < alike.size(); ++j)
      if (i != j && (is_about(alike[i] + alike[j], own, figure) ||
                     is_about(alike[i] - alike[j], own, figure) ||
                     (is_percent && nearly_makes_a_hundred(alike[i] + alike[j], own))))
        return true;
  }
  for (double part : amounts)
    for (double whole : amounts)
      if (is_percent && part != whole &&
          (makes(100 * part / whole) || makes(100 * std::abs(part - whole) / whole)))
        return true;
  for (double share : percents)
    for (double amount : is_percent ? percents : amounts)
      for (double factor : {share / 100, 1 + share / 100, 1 - share / 100})
        if (!is_percent && factor > 0 && (makes(amount * factor) || makes(amount / factor)))
          return true;
  return false;
}

namespace {

// "lags behind both with _____, and Carson with 11 percent": the others bound it.
bool is_ranked(const Source& source, const Fact& key, Span shown) {
  constexpr std::array<std::string_view, 5> kRanks{"behind", "lags", "lagged", "trails", "trailed"};
  const std::string words = lower(slice(source.article.text, shown));
  return (words.find("er than ") != std::string::npos ||
          std::ranges::any_of(kRanks,
                              [&](std::string_view word) { return has_word(words, word); })) &&
         std::ranges::any_of(source.reading.facts, [&](const Fact& other) {
           return &other != &key && other.kind == FactKind::percent && shown.contains(other.span);
         });
}

bool can_be_computed(const Source& source, const Fact& key, const PrintedFigure& figure,
                     Span shown) {
  if (lies_between_times(source, key) || is_made_of_others(source, key, figure, shown)) return true;
  if (key.kind == FactKind::percent && is_ranked(source, key, shown)) return true;
  size_t numbers = 0;
  bool has_sum = false;
  const WordList& sums = source.lexicon.list("sums");
  for (Span token : tokens_in(source, shown)) {
    numbers += parse_figure(slice(source.article.text, token)).has_value();
    has_sum |= sums.has(lower(slice(source.article.text, token)));
  }
  if (numbers >= 2 && has_sum) return true;
  // "two ways …: tax cuts and loans"; "by just one point, with 47 percent to _____".
  const std::string sentence = lower(sentence_text(source, key.sentence));
  const size_t colon = sentence.find(": ");
  const size_t at = sentence.find(lower(one_line(slice(source.article.text, key.span))));
  if (colon != std::string::npos && at != std::string::npos && at < colon) return true;
  return numbers >= 2 && (has_word(sentence, "point") || has_word(sentence, "points"));
}

// "after 20 weeks' gestation": a mark would be left standing at the gap. "190 kilometres (118
// miles)", "his daughter (3)": an aside.
bool is_joined_on(const Source& source, const Fact& fact) {
  const char32_t next = decode(source.article.text, fact.span.end).value;
  if (decode_before(source.article.text, fact.span.begin).value == U'.') return true;
  return next == U'\'' || next == U'’' || next == U'-' || next == U')' || is_quotation_mark(next) ||
         source.article.text.substr(fact.span.end).starts_with(" (");
}

// "1 percent to _____", as well as "between 3 and _____" in one fact: the far end of a range.
bool ends_a_range(const Source& source, const Fact& fact) {
  const size_t begin = source.reading.sentences[fact.sentence].span.begin;
  const auto before = words_of(slice(source.article.text, {begin, fact.span.begin}));
  return before.size() >= 2 && before.back() == "to" &&
         std::ranges::any_of(before[before.size() - 2],
                             [](char c) { return c >= '0' && c <= '9'; });
}

// "the Fight for 15 asks for $15": the same digits elsewhere in what is shown.
bool shows_its_digits(const Source& source, const Fact& fact, const PrintedFigure& figure,
                      Span shown) {
  if (figure.in_words) return false;
  const std::string digits = std::to_string(figure.digits);
  return std::ranges::any_of(tokens_in(source, shown), [&](Span token) {
    return !fact.span.overlaps(token) && slice(source.article.text, token) == digits;
  });
}

}  // namespace

bool is_only_a_bound(const Source& source, const Fact& fact) {
  const size_t begin = source.reading.sentences[fact.sentence].span.begin;
  // "at or above 10 percent", "20 or more": two hedges make one.
  const std::string_view before =
      slice(source.article.text, {begin, fact.hedge ? fact.hedge->begin : fact.span.begin});
  return lower(before).ends_with(" or ") || lower(before).ends_with(" than a ") ||
         (fact.hedge && source.lexicon.list("bounds").has(
                            lower(one_line(slice(source.article.text, *fact.hedge)))));
}

// "declined slightly, from 58 percent to _____"
bool is_a_small_step(const Source& source, const Fact& fact, Span shown) {
  const WordList& steps = source.lexicon.list("small-steps");
  const bool has_another = std::ranges::any_of(source.reading.facts, [&](const Fact& other) {
    return &other != &fact && other.kind == fact.kind && shown.contains(other.span);
  });
  return has_another &&
         std::ranges::any_of(words_of(slice(source.article.text, shown)),
                             [&](std::string_view word) {
                               return steps.has(lower(word.substr(0, word.find_first_of(",.;:"))));
                             });
}

std::string what_tells(const Source& source, const Fact& fact, const PrintedFigure& figure,
                       Span shown) {
  const std::string printed(slice(source.article.text, fact.span));
  if (count_words(one_line(slice(source.article.text, shown)), one_line(printed)) != 1)
    return "it holds “" + printed + "” twice";
  if (is_belittled(source, fact)) return "the word before the figure tells that it is small";
  if (is_a_small_step(source, fact, shown)) return "a word in it tells that two figures are near";
  if (is_joined_on(source, fact) || shows_its_digits(source, fact, figure, shown))
    return "what stands beside the figure would show it";
  const std::string next = word_after(source, {fact.sentence, fact.span});
  if (next == "majority" || next == "minority") return "“" + next + "” behind it would tell";
  // "an _____ speech" would tell "eight" from "nine".
  if (lower(source.article.text.substr(0, fact.span.begin)).ends_with(" an "))
    return "“an” before it would tell";
  if (ends_a_range(source, fact)) return "the figure before it bounds it";
  if (can_be_computed(source, fact, figure, shown))
    return "“" + printed + "” could be worked out from the rest";
  return "";
}

namespace {

// "the three branches", "his three children", "the first three days": everybody knows how many.
bool is_told_of_all(const Source& source, const Fact& fact) {
  constexpr std::array kTelling{Pos::det, Pos::pron, Pos::part, Pos::adj, Pos::num, Pos::cconj};
  const SentenceGap gap{fact.sentence, fact.span};
  const std::string before = word_before(source, gap);
  return std::ranges::find(kTelling, pos_before(source, gap)) != kTelling.end() || before == "of" ||
         before == "to" || before == "," || before == "than";
}

// "two guards, Glen Dorn and Tyra Wood", "both", "each other": the rest tells how many.
bool names_them(const Source& source, const Fact& fact, const PrintedFigure& figure) {
  const auto names = std::ranges::count_if(source.reading.facts, [&](const Fact& other) {
    return other.sentence == fact.sentence && other.span.begin > fact.span.end &&
           (other.kind == FactKind::person || other.kind == FactKind::place ||
            other.kind == FactKind::organization);
  });
  const std::string words = lower(sentence_text(source, fact.sentence));
  constexpr std::array<std::string_view, 7> kPairs{"both",    "pair",    "couple", "each other",
                                                   "between", "neither", "other"};
  return names >= figure.digits ||
         std::ranges::any_of(kPairs, [&](std::string_view pair) { return has_word(words, pair); });
}

// "-hour", "-week"
bool is_a_stretch_of_time(const Source& source, std::string_view after) {
  const std::string_view unit = after.substr(1);
  return unit == "hour" || unit == "minute" || source.lexicon.list("time-units").has(unit);
}

// "Breshna Alawee, 27, pleaded", "turns 70 on Tuesday"
bool is_an_age(const Source& source, const Fact& fact) {
  const SentenceGap gap{fact.sentence, fact.span};
  const std::string before = word_before(source, gap);
  return (before == "," && word_after(source, gap) == ",") || before.starts_with("turn") ||
         before.starts_with("age");
}

}  // namespace

bool is_idle(const Source& source, const Fact& fact, const PrintedFigure& figure) {
  if (is_known_anyway(source, fact)) return true;
  // "Three days later": than what?
  const std::string after = word_after(source, {fact.sentence, fact.span});
  if (after == "later" || after == "earlier") return true;
  if (after == "mark") return true;  // "at the 7 minute mark": where a film says it
  // "one of the five pillars"; "373 AD" is a year.
  const size_t begin = source.reading.sentences[fact.sentence].span.begin;
  const std::string before = lower(slice(source.article.text, {begin, fact.span.begin}));
  if (before.ends_with("one of the ") || is_an_era(after)) return true;
  // Nothing that is measured in words is less than two.
  if (figure.in_words && figure.digits == 2 && fact.kind != FactKind::count) return true;
  const std::string unit = fact.unit.value_or("");
  // "a three-judge panel" has what such a panel has; "a three-hour talk" may be longer.
  if (figure.in_words && figure.after.starts_with('-') &&
      !is_a_stretch_of_time(source, figure.after))
    return true;
  if (unit == "years" || unit == "year") {
    // "four years in office", "a 58-year-old", "not in 100 years"
    constexpr int64_t kCentury = 100;
    const bool is_a_term = figure.digits == 4 || figure.digits == 8;
    return (figure.in_words && is_a_term) || figure.digits % kCentury == 0 ||
           has_word(figure.after, "old");
  }
  if (fact.kind != FactKind::count) return false;
  if (is_an_age(source, fact)) return true;
  if (!fact.counted) {
    // "1,944 delegates" counts whatever stands behind it; "will turn 18" and "Route 66" nothing.
    constexpr int64_t kRounded = 20;
    const bool is_large = (fact.hedge && !figure.in_words && figure.digits >= kRounded) ||
                          (figure.grouped && figure.decimals == 0) ||
                          figure.after.find("illion") != std::string::npos;
    return !is_large;
  }
  constexpr int64_t kFewest = 5;
  if (figure.decimals > 0 || !figure.after.empty() || figure.digits >= kFewest) return false;
  return !figure.in_words || is_told_of_all(source, fact) || names_them(source, fact, figure);
}

}  // namespace stet
