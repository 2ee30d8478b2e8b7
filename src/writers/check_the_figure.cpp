#include <algorithm>
#include <array>
#include <utility>

#include "bank/gapped.h"
#include "text/utf8.h"
#include "writers/evidence.h"
#include "writers/figure_range.h"
#include "writers/figures.h"
#include "writers/kinds.h"
#include "writers/options.h"
#include "writers/phrasing.h"
#include "writers/told.h"

namespace stet {

namespace {

constexpr size_t kMostWords = 40;
constexpr size_t kFewestWords = 8;
constexpr int64_t kAgesApart = 13;  // years: a made-up age tempts only near the real one

bool can_be_asked(const Fact& fact) {
  switch (fact.kind) {
    case FactKind::percent:
    case FactKind::money:
    case FactKind::count:
    case FactKind::measure:
    case FactKind::age:
      return is_one_value(fact);
    default:
      return false;
  }
}

// "two" as "Two" where the key has a capital.
std::string in_case(std::string_view model, std::string_view words) {
  return is_upper(decode(model, 0).value) ? capitalised(words) : lower(words);
}

// "… told 600 members in May …": the figure with the words that stand beside it.
std::string words_round(const Source& source, const Fact& fact) {
  constexpr size_t kBefore = 7;
  constexpr size_t kAfter = 6;
  const Span sentence = source.reading.sentences[fact.sentence].span;
  const std::string_view text = source.article.text;
  const auto before = words_of(slice(text, {sentence.begin, fact.span.begin}));
  const auto after = words_of(slice(text, {fact.span.end, sentence.end}));
  size_t begin = sentence.begin;
  if (before.size() > kBefore)
    begin = static_cast<size_t>(before[before.size() - kBefore].data() - text.data());
  size_t end = sentence.end;
  if (after.size() > kAfter)
    end = static_cast<size_t>(after[kAfter - 1].data() + after[kAfter - 1].size() - text.data());
  return (begin > sentence.begin ? "… " : "") + one_line(slice(text, {begin, end})) +
         (end < sentence.end ? " …" : "");
}

// Other figures of the article in the same unit and way of writing, each with what it is about.
std::vector<Lure> figures_elsewhere(const Source& source, const Fact& key,
                                    const PrintedFigure& printed, FigureRange range) {
  const std::string_view key_text = slice(source.article.text, key.span);
  std::vector<Lure> lures;
  for (const Fact& other : source.reading.facts) {
    if (other.kind != key.kind || other.sentence == key.sentence || other.unit != key.unit)
      continue;
    if (!is_one_value(other)) continue;
    const std::string_view text = slice(source.article.text, other.span);
    const auto figure = parse_figure(text);
    if (!figure || figure->before != printed.before || figure->after != printed.after ||
        figure->in_words != printed.in_words || figure->grouped != printed.grouped ||
        figure->decimals != printed.decimals || figure->digits == printed.digits ||
        !range.holds(figure->digits))
      continue;
    const double ratio = static_cast<double>(figure->digits) / static_cast<double>(printed.digits);
    if (ratio < 0.2 || ratio > 5) continue;
    // "nearly 40 hours" may be the 39 hours of another sentence.
    if (key.hedge && ratio > 0.85 && ratio < 1.15) continue;
    lures.push_back({figure->in_words ? in_case(key_text, text) : std::string(text),
                     "That figure is about something else: “" + words_round(source, other) + "”"});
  }
  return lures;
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

// "three of 48 samples, or about _____", "rose by 30 per cent, from £1.50 to _____": a percentage
// and two figures of a kind give each other away.
bool can_be_computed(const Source& source, const Fact& key) {
  if (lies_between_times(source, key)) return true;
  size_t percents = 0;
  for (const Fact& other : source.reading.facts)
    percents += other.sentence == key.sentence && other.kind == FactKind::percent;
  const Sentence& whole = source.reading.sentences[key.sentence];
  size_t numbers = 0;
  for (size_t i = whole.first_token; i < whole.last_token; ++i)
    numbers += parse_figure(slice(source.article.text, source.reading.tokens[i].span)).has_value();
  if (percents > 0 && numbers >= 3) return true;
  const WordList& sums = source.lexicon.list("sums");
  if (numbers >= 2)
    for (size_t i = whole.first_token; i < whole.last_token; ++i)
      if (sums.has(lower(slice(source.article.text, source.reading.tokens[i].span)))) return true;
  // "two ways …: tax cuts and loans"; "by just one point, with 47 percent to _____".
  const std::string sentence = lower(sentence_text(source, key.sentence));
  const size_t colon = sentence.find(": ");
  const size_t at = sentence.find(lower(one_line(slice(source.article.text, key.span))));
  if (colon != std::string::npos && at != std::string::npos && at < colon) return true;
  return numbers >= 2 && (has_word(sentence, "point") || has_word(sentence, "points"));
}

// "an _____ speech" would tell "eight" from "nine".
bool follows_an(const Source& source, const Fact& fact) {
  return lower(source.article.text.substr(0, fact.span.begin)).ends_with(" an ");
}
bool starts_with_a_vowel_sound(std::string_view figure) {
  return figure.starts_with('8') || figure.starts_with("11") || figure.starts_with("18") ||
         figure.starts_with("eight") || figure.starts_with("eleven");
}

// "after 20 weeks' gestation": a mark would be left standing at the gap. "190 kilometres (118
// miles)", "his daughter (3)": an aside.
bool is_joined_on(const Source& source, const Fact& fact) {
  const char32_t next = decode(source.article.text, fact.span.end).value;
  return next == U'\'' || next == U'’' || next == U'-' || next == U')' ||
         source.article.text.substr(fact.span.end).starts_with(" (");
}

// "the Fight for 15 asks for $15": the same digits elsewhere in the sentence.
bool shows_its_digits(const Source& source, const Fact& fact, const PrintedFigure& figure) {
  if (figure.in_words) return false;
  const Sentence& whole = source.reading.sentences[fact.sentence];
  const std::string digits = std::to_string(figure.digits);
  for (size_t i = whole.first_token; i < whole.last_token; ++i) {
    const Span token = source.reading.tokens[i].span;
    if (!fact.span.overlaps(token) && slice(source.article.text, token) == digits) return true;
  }
  return false;
}

// "10,000" beside "7,000", "5,000" and "4,000".
bool stands_out(const Choose& choose) {
  const auto key = std::ranges::find_if(choose.options, &Option::right);
  return std::ranges::none_of(choose.options, [&](const Option& option) {
    return !option.right && option.text.size() == key->text.size();
  });
}

// A number question states the unit in the stem and takes only the article's own figure.
Number exact_number(const Fact& fact, const PrintedFigure& printed) {
  double value = static_cast<double>(printed.digits);
  for (int i = 0; i < printed.decimals; ++i) value /= 10;
  std::string unit = one_line(printed.after);
  if (fact.kind == FactKind::money) unit = one_line(printed.before + " " + printed.after);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSigns{
      {{"$", "dollars"}, {"£", "pounds"}, {"€", "euros"}}};
  for (const auto& [sign, name] : kSigns)
    if (unit == sign) unit = name;
  if (unit.empty() && fact.kind == FactKind::percent) unit = "percent";
  if (unit == "thousand" || unit == "million" || unit == "billion") unit += 's';
  return {value, 0, unit};
}

}  // namespace

std::vector<Candidate> write_check_the_figure(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates;
  for (const Fact& fact : source.reading.facts) {
    if (!can_be_asked(fact)) continue;
    const std::string_view printed = slice(source.article.text, fact.span);
    const auto figure = parse_figure(printed);
    if (!figure) continue;
    if (is_common_knowledge(source, fact, *figure)) {
      source.pass(fact.sentence,
                  "“" + std::string(printed) + "” could be known without the article");
      continue;
    }
    const std::string sentence = sentence_text(source, fact.sentence);
    const auto shown = told(source, fact.sentence, {kFewestWords, kMostWords}, Quoting::whole);
    if (!shown) continue;
    if (count_words(sentence, printed) != 1) {
      source.pass(fact.sentence, "it holds “" + std::string(printed) + "” twice");
      continue;
    }
    const Span whole = source.reading.sentences[fact.sentence].span;
    if (is_quoted(source, whole, fact.span)) {
      source.pass(fact.sentence, "the figure is somebody’s words");
      continue;
    }
    // "at or above 10 percent", "20 or more": two hedges make one.
    const std::string_view before =
        slice(source.article.text, {whole.begin, fact.hedge ? fact.hedge->begin : fact.span.begin});
    if (lower(before).ends_with(" or ")) {
      source.pass(fact.sentence, "its figure is only a bound");
      continue;
    }
    if (is_belittled(source, fact)) {
      source.pass(fact.sentence, "the word before the figure tells that it is small");
      continue;
    }
    // "more than 300" is true of 200 as well.
    if (fact.hedge && source.lexicon.list("bounds").has(
                          lower(one_line(slice(source.article.text, *fact.hedge))))) {
      source.pass(fact.sentence, "its figure is only a bound");
      continue;
    }
    if (is_joined_on(source, fact) || shows_its_digits(source, fact, *figure)) {
      source.pass(fact.sentence, "what stands beside the figure would show it");
      continue;
    }
    if (follows_an(source, fact)) {
      source.pass(fact.sentence, "“an” before it would tell");
      continue;
    }
    if (can_be_computed(source, fact)) {
      source.pass(fact.sentence,
                  "“" + std::string(printed) + "” could be worked out from the rest");
      continue;
    }

    Candidate candidate;
    Question& question = candidate.question;
    const std::string stem = "“" + words_of_told(source, *shown, fact.span, kGap) + "”";
    // The word "three" in digits would be a second right answer: only digits are typed.
    // Nobody types the "12" of "a 12-mile route" in "-mile".
    const bool joined = figure->after.starts_with('-');
    const bool typed = !figure->in_words && !figure->grouped && !joined && figure->digits < 1000 &&
                       chance.below(4) == 0;
    if (typed) {
      Number number = exact_number(fact, *figure);
      question.stem = "Which figure belongs in the gap? Give the article’s own number" +
                      (number.unit.empty() ? "" : ", in " + number.unit) + ". " + stem;
      question.shape = number;
    } else {
      FigureRange range = range_of(source, fact, *figure);
      if (fact.kind == FactKind::age) {
        range.low = std::max(range.low, figure->digits - kAgesApart);
        range.high = std::min(range.high, figure->digits + kAgesApart);
      }
      std::vector<Lure> lures = figures_elsewhere(source, fact, *figure, range);
      if (lures.size() > 2) lures.resize(2);
      for (int64_t digits : draw_neighbours(*figure, range, chance)) {
        const std::string text = print_figure(*figure, digits);
        if (has_word(source.article.text, text)) continue;
        lures.push_back({figure->in_words ? in_case(printed, text) : text,
                         "The article doesn't give this figure."});
      }
      const bool follows_a = lower(source.article.text.substr(0, fact.span.begin)).ends_with(" a ");
      std::erase_if(lures, [follows_a](const Lure& lure) {
        return follows_a && starts_with_a_vowel_sound(lure.text);
      });
      auto options = choose_among(std::string(printed), "", lures, chance);
      if (!options) continue;
      if (stands_out(*options)) {
        source.pass(fact.sentence, "no other figure is as long");
        continue;
      }
      question.stem = "Which figure belongs in the gap? " + stem;
      question.shape = std::move(*options);
    }
    if (shown->introduction) question.evidence = {evidence_of(source, *shown->introduction)};
    question.evidence.push_back(evidence_of(source, source.reading.sentences[fact.sentence].span));
    const std::string hedge =
        fact.hedge ? lower(slice(source.article.text, *fact.hedge)) + " " : std::string();
    question.explanation = "The article says " + hedge +
                           (figure->in_words ? lower(printed) : std::string(printed)) + ".";
    question.difficulty = typed ? 3 : 2;
    candidate.worth = 0.75 + (fact.hedge ? 0.1 : 0);
    candidate.key_facts = {fact.span};
    const Span span = source.reading.sentences[fact.sentence].span;
    candidate.shown = {{span.begin, fact.span.begin}, {fact.span.end, span.end}};
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace stet
