#include <algorithm>
#include <array>
#include <utility>

#include "bank/gapped.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/figure_options.h"
#include "writers/figure_tells.h"
#include "writers/figures.h"
#include "writers/gap.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr size_t kMostWords = 40;
constexpr size_t kFewestWords = 8;

bool can_be_asked(const Fact& fact) {
  switch (fact.kind) {
    case FactKind::percent:
    case FactKind::money:
    case FactKind::count:
    case FactKind::measure:
      return is_one_value(fact);
    default:
      return false;
  }
}

// "two gifts, one in 2007 and a second of late": the ordinal counts them.
bool is_told_by_an_ordinal(const Source& source, const PrintedFigure& figure, Span shown) {
  const WordList& ordinals = source.lexicon.list("ordinals");
  return figure.in_words &&
         std::ranges::any_of(words_of(slice(source.article.text, shown)),
                             [&](std::string_view word) {
                               return ordinals.value(lower(word)) == std::to_string(figure.digits);
                             });
}

// "never more than 200 metres"
bool is_denied(const Source& source, const Fact& fact) {
  if (!fact.hedge) return false;
  const std::string before = word_before(source, {fact.sentence, *fact.hedge});
  return before == "never" || before == "not" || before == "no";
}

// "$374 billion over 10 years": no bound there.
std::string hedge_of(const Source& source, const Fact& fact) {
  if (!fact.hedge) return "";
  const std::string hedge = lower(slice(source.article.text, *fact.hedge));
  const bool is_of_time = fact.unit && source.lexicon.list("time-units").has(*fact.unit);
  if (hedge == "estimated") return "an estimated ";  // of "the estimated 40 bridges"
  return (hedge == "over" || hedge == "under") && is_of_time ? "" : hedge + " ";
}

// "has at least 124.", "and Oduya has 2 percent.": of what? "costs five figures": it counts none.
bool counts_nothing(const Source& source, const Fact& fact) {
  const std::string_view behind = std::string_view(source.article.text).substr(fact.span.end);
  if (behind.starts_with(" figures") || behind.starts_with(" digits")) return true;
  if (!behind.starts_with('.') && !behind.starts_with(',')) return false;
  if (fact.kind == FactKind::count) return !fact.counted;
  constexpr std::array<std::string_view, 6> kHolding{"has", "have", "had", "get", "gets", "got"};
  const Span first = fact.hedge && fact.hedge->begin < fact.span.begin ? *fact.hedge : fact.span;
  return fact.kind == FactKind::percent &&
         std::ranges::find(kHolding, word_before(source, {fact.sentence, first})) != kHolding.end();
}

// As the end of "keeps silent: ". "60 percent, double the number of Bell's": a larger share can't
// be.
std::string_view what_makes_it_idle(const Source& source, const Fact& fact) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[fact.sentence].span));
  if (has_word(words, "margin of error")) return "a margin of error tells nothing of its own";
  if (fact.kind == FactKind::percent &&
      std::ranges::any_of(std::array{"double", "twice", "triple", "half"},
                          [&](std::string_view times) { return has_word(words, times); }))
    return "another share is told by it";
  return {};
}

// "Under 70 Auto Sales", "Channel 9 News", "the ‘Three Rowers’ inn": part of a name.
bool is_in_a_name(const Source& source, const Fact& fact) {
  const Sentence& sentence = source.reading.sentences[fact.sentence];
  const auto& tokens = source.reading.tokens;
  for (size_t i = sentence.first_token + 1; i + 1 < sentence.last_token; ++i)
    if (tokens[i].span.begin == fact.span.begin)
      return tokens[i + 1].capitalised && (tokens[i - 1].capitalised || tokens[i].capitalised);
  return false;
}

// A number question states the unit in the stem and takes only the article's own figure.
Number exact_number(const Fact& fact, const PrintedFigure& printed) {
  double places = 1;
  for (int i = 0; i < printed.decimals; ++i) places *= 10;
  const double value = static_cast<double>(printed.digits) / places;
  std::string unit = one_line(printed.after);
  if (fact.kind == FactKind::money) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSigns{
        {{"$", "dollars"}, {"£", "pounds"}, {"€", "euros"}}};
    const std::string before = one_line(printed.before);
    const auto sign = std::ranges::find(kSigns, before, [](auto& row) { return row.first; });
    const std::string name(sign == kSigns.end() ? std::string_view(before) : sign->second);
    unit = one_line(unit + " " + name);
  }
  if (unit.empty() && fact.kind == FactKind::percent) unit = "percent";
  if (unit == "thousand" || unit == "million" || unit == "billion") unit += 's';
  return {value, 0, unit};
}

// "millions of dollars" for "million dollars", as it stands beside the number.
std::string in_many(std::string unit) {
  constexpr std::string_view kMillion = "illion ";
  if (const size_t at = unit.find(kMillion); at != std::string::npos)
    unit.replace(at, kMillion.size(), "illions of ");
  return unit;
}

// "a 12-mile route", "a 12 mile route": no sentence says that anything is "12 mile", and nobody
// types it in "mile".
bool tells_which(const Source& source, const PrintedFigure& figure) {
  const auto is_unit = [&](const std::string& word) {
    return source.lexicon.list("units").has(word) || source.lexicon.list("time-units").has(word);
  };
  return figure.after.starts_with('-') || is_unit(one_line(figure.after) + "s");
}

// The word "three" in digits would be a second right answer: only digits are typed.
bool can_be_typed(const Source& source, const PrintedFigure& figure) {
  return !figure.in_words && !tells_which(source, figure);
}

std::string told_figure(const Source& source, const PrintedFigure& figure, std::string words) {
  return tells_which(source, figure) ? as_fragment(words) : words;
}

std::optional<Candidate> ask(const Source& source, const Fact& fact, const PrintedFigure& figure,
                             const Told& shown, bool typed, Chance& chance) {
  const std::string_view printed = slice(source.article.text, fact.span);
  Candidate candidate;
  Question& question = candidate.question;
  const std::string stem = "“" + words_of_told(source, shown, fact.span, kGap) + "”";
  if (typed) {
    Number number = exact_number(fact, figure);
    question.stem = "Which figure belongs in the gap? Give the article’s own number" +
                    (number.unit.empty() ? "" : ", in " + in_many(number.unit)) + ". " + stem;
    question.shape = number;
  } else {
    auto options = figure_options(source, fact, figure, chance);
    if (!options) return std::nullopt;
    question.stem = "Which figure belongs in the gap? " + stem;
    question.shape = std::move(*options);
  }
  const Span sentences = sentences_of_told(source, shown);
  if (shown.introduction) question.evidence = {evidence_of(source, *shown.introduction)};
  question.evidence.push_back(evidence_of(source, sentences));
  const std::string hedge = hedge_of(source, fact);
  question.explanation =
      "The article " +
      std::string(is_quoted(source, sentences, fact.span) ? "quotes the figure as " : "says ") +
      told_figure(source, figure,
                  hedge + (figure.in_words ? lower(printed) : std::string(printed))) +
      ".";
  question.difficulty = typed ? 3 : 2;
  candidate.worth = 0.75 + (fact.hedge ? 0.1 : 0);
  candidate.key_facts = {fact.span};
  candidate.shown = {{sentences.begin, fact.span.begin}, {fact.span.end, sentences.end}};
  return candidate;
}

}  // namespace

std::vector<Candidate> write_check_the_figure(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  for (const Fact& fact : source.reading.facts) {
    if (!can_be_asked(fact)) continue;
    const std::string_view printed = slice(source.article.text, fact.span);
    const auto figure = parse_figure(printed);
    if (!figure) continue;
    if (is_idle(source, fact, *figure)) {
      source.pass(fact.sentence,
                  "“" + std::string(printed) + "” could be known without the article");
      continue;
    }
    // "1080p", "4K": a make, not a measure.
    if (figure->after == "p" || figure->after == "K") {
      source.pass(fact.sentence, "its figure is a make of thing");
      continue;
    }
    if (const auto why = what_makes_it_idle(source, fact); !why.empty()) {
      source.pass(fact.sentence, why);
      continue;
    }
    if (is_in_a_name(source, fact)) {
      source.pass(fact.sentence, "its figure is part of a name");
      continue;
    }
    if (counts_nothing(source, fact)) {
      source.pass(fact.sentence, "doesn't say what its figure counts");
      continue;
    }
    if (is_denied(source, fact)) {
      source.pass(fact.sentence, "its bound is denied");
      continue;
    }
    // Only the article's own figure is right there, but no other is wrong: it can be typed, not
    // chosen.
    const bool is_bound = is_only_a_bound(source, fact);
    if (is_bound && !can_be_typed(source, *figure)) {
      source.pass(fact.sentence, "its figure is only a bound");
      continue;
    }
    const auto shown = told_in_context(source, fact.sentence, {kFewestWords, kMostWords});
    if (!shown) continue;
    if (slice(source.article.text, sentences_of_told(source, *shown)).find('?') !=
        std::string_view::npos) {
      source.pass(fact.sentence, "it asks, and states nothing");
      continue;
    }
    if (const auto why = what_tells(source, fact, *figure, sentences_of_told(source, *shown));
        !why.empty()) {
      source.pass(fact.sentence, why);
      continue;
    }
    if (is_told_by_an_ordinal(source, *figure, sentences_of_told(source, *shown))) {
      source.pass(fact.sentence, "an ordinal beside it tells its figure");
      continue;
    }
    const bool typed = is_bound || (can_be_typed(source, *figure) && !figure->grouped &&
                                    figure->digits < 1000 && chance.below(4) == 0);
    if (auto candidate = ask(source, fact, *figure, *shown, typed, chance))
      candidates.push_back(std::move(*candidate));
  }
  return candidates;
}

}  // namespace stet
