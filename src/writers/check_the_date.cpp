#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "writers/date_lures.h"
#include "writers/gap.h"
#include "writers/kinds.h"
#include "writers/phrasing.h"
#include "writers/told.h"
#include "writers/voting_day.h"

namespace stet {

namespace {

constexpr WordBounds kShown{8, 40};  // as gaps are

// How much a reader should notice a date of this form.
double worth_of(DateForm form) {
  switch (form) {
    case DateForm::weekday:
      return 0.45;
    case DateForm::month:
      return 0.55;
    case DateForm::year:
      return 0.6;
    default:
      return 0.65;
  }
}

// "released his returns in 2012", of one who ran for president then: other years tempt nobody.
bool is_of_an_election(const Source& source, int year) {
  constexpr int kFirst = 1960, kTerm = 4;
  constexpr std::array<std::string_view, 5> kSigns{"presidential", "nominee", "primary",
                                                   "front-runner", "frontrunner"};
  return year >= kFirst && year % kTerm == 0 &&
         std::ranges::any_of(
             kSigns, [&](std::string_view sign) { return has_word(source.article.text, sign); });
}

// "backed by the Obama administration", "signed into law": whose years everybody knows.
bool names_a_government(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return std::ranges::any_of(
      std::array{"administration", "presidency", "president", "signed into", "to power",
                 "took office", "taking office", "elected", "inaugurated"},
      [&](std::string_view word) { return has_word(words, word); });
}

// "took office in January", "the election in November": everybody knows when.
bool is_on_a_known_day(const Source& source, const Fact& fact, const PrintedDate& date) {
  if (has_word(slice(source.article.text, source.reading.sentences[fact.sentence].span), "9/11"))
    return true;
  if (date.form == DateForm::decade) return has_a_cycle(source, fact);
  // Elections are held on Tuesdays, or on Thursdays.
  if (date.form == DateForm::weekday)
    return names_a_vote(source, fact.sentence) || is_a_voting_day(source, date.weekday);
  const std::string_view month = source.lexicon.list("months").value(date.month);
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[fact.sentence].span));
  const bool is_of_all = has_word(words, "convention") || has_word(words, "olympics");
  if (is_of_all && date.form == DateForm::month) return true;  // "the convention in July"
  return (date.form == DateForm::month || date.form == DateForm::month_year) &&
         (month == "1" || month == "11") && has_a_cycle(source, fact);
}

// "could double by 2050": beside 2048 and 2051 it is the one that would be forecast for.
bool is_a_round_forecast(const Source& source, const SentenceGap& gap, int year) {
  constexpr int kRound = 5;
  return year % kRound == 0 && is_the_latest(source, year) && speaks_of_the_future(source, gap);
}

// "weekend rallies … on _____"
bool tells_the_sort_of_day(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return words.find("weekend") != std::string::npos || words.find("weekday") != std::string::npos;
}

// "at the end of the month on _____", "in mid-December": the days round it bound the date.
bool tells_the_part_of_the_month(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return words.find("of the month") != std::string::npos || words.find("mid-") != std::string::npos;
}

// "and lost it four years later", "the 80-year-old firm": another year is told, or this one.
bool counts_years_on(const Source& source, size_t sentence) {
  const std::string words =
      lower(slice(source.article.text, source.reading.sentences[sentence].span));
  return words.find("-year-old") != std::string::npos ||
         std::ranges::any_of(std::array{"later", "earlier", "ago", "anniversary", "consecutive"},
                             [&](std::string_view word) { return has_word(words, word); });
}

bool is_a_year(double value) {
  return value >= 1800 && value <= 2100;
}

// Another date of the sentence bounds this one, or both are one longer date; so does another year
// that is shown before it.
bool has_another_date(const Source& source, const Fact& fact, const PrintedDate& date, Span shown) {
  return std::ranges::any_of(source.reading.facts, [&](const Fact& other) {
    if (&other == &fact) return false;
    // "the 2008 and 2012 cycles … in _____"
    if (date.year > 0 && shown.contains(other.span) && other.value && is_a_year(*other.value))
      return true;
    if (other.kind != FactKind::date) return false;
    if (other.sentence == fact.sentence) return true;
    const auto its = shown.contains(other.span) ? date_of(source, other) : std::nullopt;
    return its && date.year > 0 && its->year > 0;
  });
}

bool leads_to_a_date(DateForm form, std::string_view word) {
  constexpr std::string_view kBeforeYears[] = {"in"};
  constexpr std::string_view kBeforeMonths[] = {"in", "last", "early", "late", "next"};
  constexpr std::string_view kBeforeDays[] = {"on"};
  const auto among = [word](auto& words) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
  };
  switch (form) {
    case DateForm::year:
    case DateForm::month_year:
      return among(kBeforeYears);
    case DateForm::month:
      return among(kBeforeMonths);
    case DateForm::weekday:
      return !word.empty() && word != "," && word != "the" && word != "a";
    case DateForm::decade:
      return word == "the";
    default:
      return among(kBeforeDays);
  }
}

// What an article opens with is its news, and when that was worth knowing; further down, a day of
// the week is mistaken only where the article has another.
bool has_other_days(const Source& source, const PrintedDate& key, size_t sentence) {
  constexpr size_t kNews = 8;  // sentences
  if (key.form != DateForm::weekday || sentence < kNews) return true;
  return std::ranges::any_of(source.reading.facts, [&](const Fact& fact) {
    const auto date = date_of(source, fact);
    return date && date->form == key.form && print_date(*date) != print_date(key);
  });
}

// Drawn again where the date would stand apart from the others.
std::optional<Candidate> ask_among_others(const Source& source, const SentenceGap& gap,
                                          std::string_view ask, const Fact& fact,
                                          const PrintedDate& date, const Months& named,
                                          Chance& chance) {
  constexpr int kTries = 3;
  for (int i = 0; i < kTries; ++i) {
    auto candidate =
        gap_question(source, gap, ask, other_dates_for(source, fact, date, named, chance), chance);
    if (!candidate) return std::nullopt;
    if (!stands_apart(source, std::get<Choose>(candidate->question.shape), date)) return candidate;
  }
  source.pass(gap.sentence, "its date stands apart from all others");
  return std::nullopt;
}

}  // namespace

std::vector<Candidate> write_check_the_date(const Source& source, Chance& chance) {
  std::vector<Candidate> candidates = mark_the_dates(source);
  const Months named = months_of(source);
  for (const Fact& fact : source.reading.facts) {
    const auto date = date_of(source, fact);
    if (!date) continue;
    const SentenceGap gap{fact.sentence, fact.span};
    if (date->form == DateForm::year &&
        (is_of_an_election(source, date->year) ||
         (has_a_cycle(source, fact) && is_the_latest(source, date->year)))) {
      source.pass(fact.sentence, "only some years could be right");
      continue;
    }
    if (date->form == DateForm::year && is_a_round_forecast(source, gap, date->year)) {
      source.pass(fact.sentence, "a forecast is for a round year");
      continue;
    }
    if (date->year > 0 && counts_years_on(source, fact.sentence)) {
      source.pass(fact.sentence, "other words of the sentence count the years");
      continue;
    }
    if (is_on_a_known_day(source, fact, *date) ||
        (date->year > 0 && names_a_government(source, fact.sentence))) {
      source.pass(fact.sentence, "everybody knows when that is");
      continue;
    }
    if (date->form == DateForm::weekday && tells_the_sort_of_day(source, fact.sentence)) {
      source.pass(fact.sentence, "tells which sort of day it was");
      continue;
    }
    if (tells_the_part_of_the_month(source, fact.sentence)) {
      source.pass(fact.sentence, "tells the part of the month");
      continue;
    }
    if (goes_on_behind(std::string_view(source.article.text).substr(fact.span.end))) {
      source.pass(fact.sentence, "the date goes on");
      continue;
    }
    const std::string printed = one_line(slice(source.article.text, fact.span));
    const Span sentence = source.reading.sentences[fact.sentence].span;
    if (printed != print_date(*date) ||
        count_words(slice(source.article.text, sentence), printed) != 1)
      continue;
    if (!leads_to_a_date(date->form, word_before(source, gap))) continue;
    const auto told = told_in_context(source, fact.sentence, kShown);
    const Span shown = told ? sentences_of_told(source, *told) : sentence;
    if (beside_a_name(source, gap) || has_another_date(source, fact, *date, shown)) continue;
    if (is_day_of_telling(source, gap)) {
      source.pass(gap.sentence, "gives only the day on which somebody spoke");
      continue;
    }
    if (!has_other_days(source, *date, gap.sentence)) {
      source.pass(gap.sentence, "no other day is named to mistake it for");
      continue;
    }
    if (!can_be_gap(source, gap)) continue;
    const std::string_view ask = date->form == DateForm::weekday ? "Which day belongs in the gap?"
                                                                 : "Which date belongs in the gap?";
    auto candidate = ask_among_others(source, gap, ask, fact, *date, named, chance);
    if (!candidate) continue;
    candidate->worth = worth_of(date->form);
    candidates.push_back(std::move(*candidate));
  }
  return candidates;
}

}  // namespace stet
