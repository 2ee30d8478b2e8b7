#include <algorithm>
#include <array>
#include <cstdlib>

#include "text/utf8.h"
#include "writers/change_maker.h"
#include "writers/passages.h"
#include "writers/phrasing.h"
#include "writers/printed_date.h"
#include "writers/voting_day.h"

namespace stet {

namespace {

const std::string kDateHabit = "Days and dates slip easily; check them against the text.";

// "Breitbart News Saturday" is a programme, "Super Tuesday" a name; "Monday, March 25" is in every
// calendar.
bool is_part_of_a_name_or_date(const Making& m, size_t weekday) {
  const WordList& months = m.source.lexicon.list("months");
  const auto is_capital = [&](size_t i) {
    return i < m.words.size() && is_upper(decode(m.text(m.words.places[i]), 0).value);
  };
  const size_t after = weekday + (m.words.at(weekday + 1) == "," ? 2 : 1);
  return (after < m.words.size() && months.has(m.text(m.words.places[after]))) ||
         (weekday > 1 && is_capital(weekday - 1));
}

// "as of Thursday", "by Friday": true of a day on one side of it as well.
bool is_a_bound(const Making& m, size_t weekday) {
  constexpr std::array<std::string_view, 7> kBounds{"of",   "by",     "since",  "until",
                                                    "till", "before", "through"};
  return weekday > 0 && std::ranges::find(kBounds, m.words.at(weekday - 1)) != kBounds.end();
}

// "just days after the caucus": what it is told from bounds it.
bool is_told_from_another(const Making& m) {
  constexpr std::array<std::string_view, 8> kFrom{"after", "before", "later", "earlier",
                                                  "since", "ahead",  "until", "following"};
  return std::ranges::any_of(kFrom, [&](std::string_view word) {
    return std::ranges::find(m.words.lower, word) != m.words.lower.end();
  });
}

// No court sits on one, and no fair opens on a Tuesday.
bool is_of_the_weekend(std::string_view weekday) {
  return weekday.starts_with('S');
}

// "on NBC's “Meet the Press”": everybody knows on which day it is on.
bool tells_of_a_programme(const Making& m) {
  const std::string words = lower(m.text(m.sentence.span));
  return std::ranges::any_of(m.source.lexicon.list("weekend-programmes").entries(),
                             [&](std::string_view name) { return has_word(words, name); });
}

bool names_a_place_or_body(const Making& m) {
  return std::ranges::any_of(m.source.reading.facts, [&](const Fact& fact) {
    return fact.sentence == m.index &&
           (fact.kind == FactKind::place || fact.kind == FactKind::organization);
  });
}

bool leads_to_a_noun(const Making& m, Span date) {
  size_t behind = m.sentence.first_token;
  while (behind < m.sentence.last_token && m.source.reading.tokens[behind].span.begin < date.end)
    ++behind;
  const Pos pos = m.source.pos(behind);
  return behind < m.sentence.last_token &&
         (pos == Pos::noun || pos == Pos::adj || pos == Pos::propn);
}

}  // namespace

void change_weekdays(Making& m) {
  const WordList& days = m.source.lexicon.list("weekdays");
  const auto named =
      std::ranges::count_if(m.words.places, [&](Span place) { return days.has(m.text(place)); });
  if (named > 1) return;  // "on Wednesday and into the early hours of Thursday"
  for (size_t i = 0; i < m.words.size(); ++i) {
    const Span place = m.words.places[i];
    const std::string printed(m.text(place));
    if (!days.has(printed) || is_part_of_a_name_or_date(m, i) || is_a_bound(m, i) ||
        is_a_voting_day(m.source, printed) ||
        (is_of_the_weekend(printed) && tells_of_a_programme(m)))
      continue;
    if (count_words(m.text(m.sentence.span), printed) != 1) continue;
    std::vector<std::string> others;
    for (std::string_view day : days.entries())
      if (day != printed && is_of_the_weekend(day) == is_of_the_weekend(printed) &&
          !day.ends_with('.') && !has_word(m.source.article.text, day))
        others.emplace_back(day);
    if (others.empty()) continue;
    m.made.push_back({{printed, others[m.chance.below(others.size())], place}, 0.7, 2, kDateHabit});
  }
}

bool is_year(std::string_view word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// "in 1985" -> "in 1991": a year that the article doesn't give, not later than its latest, and on
// the same side of the day on which it appeared.
void change_years(Making& m) {
  const auto year_of = [](const Fact& fact) {
    return fact.kind == FactKind::date && fact.iso && fact.iso->size() == 4 ? std::stoi(*fact.iso)
                                                                            : 0;
  };
  int latest = 0;
  size_t near = 0;
  for (const Fact& fact : m.source.reading.facts) {
    latest = std::max(latest, year_of(fact));
    near += fact.sentence <= m.index && fact.sentence + kMostShownBefore >= m.index &&
            fact.kind == FactKind::date && fact.iso && is_year(fact.iso->substr(0, 4));
  }
  if (near != 1) return;  // two years that are shown together bound each other
  const bool is_of_the_future = says_any(m, m.source.lexicon.list("future-cues"));
  const WordList& cycles = m.source.lexicon.list("cycles");
  for (const std::string& word : m.words.lower)
    if (cycles.has(word) || word.starts_with("then-")) return;
  for (const Fact& fact : m.source.reading.facts) {
    const std::string printed(m.text(fact.span));
    if (fact.sentence != m.index || year_of(fact) == 0 || printed != *fact.iso) continue;
    // "the 1967 war", "the crash of 1929", "in Tiananmen Square in 1989": an event that is called
    // by its year or its place is in every history.
    const bool names_an_event = m.text({m.sentence.span.begin, fact.span.begin}).ends_with(" of ");
    if (leads_to_a_noun(m, fact.span) || names_an_event || names_a_place_or_body(m)) continue;
    std::vector<std::string> others;
    const auto& published = m.source.article.published;
    const int now = published ? std::stoi(published->substr(0, 4)) : latest;
    if (is_of_the_future && year_of(fact) <= now) continue;  // "in 2019 will only raise"
    // Two years away, or four: what was voted on or played in an even year can't have been in an
    // odd one, and what lies far off is seen through.
    for (int year = year_of(fact) - 4; year <= std::min(latest, year_of(fact) + 4); year += 2)
      if (year != year_of(fact) && (year > now) == (year_of(fact) > now) &&
          !has_word(m.source.article.text, std::to_string(year)))
        others.push_back(std::to_string(year));
    if (others.empty()) continue;
    m.made.push_back(
        {{printed, others[m.chance.below(others.size())], fact.span}, 0.4, 2, kDateHabit});
  }
}

// "on Feb. 20" -> "on Feb. 12", "in March" -> "in May": the only date of its sentence.
void change_days(Making& m) {
  const Fact* only = only_one(m, FactKind::date);
  if (!only || is_told_from_another(m)) return;
  // "a Sept. 11 memorial": the date is what the thing is called.
  if (leads_to_a_noun(m, only->span)) return;
  const std::string printed(m.text(only->span));
  const PrintedDate date = parse_date(printed, m.source.lexicon);
  if (is_known_day(date, m.source.lexicon)) return;
  if (date.form != DateForm::month_day && date.form != DateForm::day_month &&
      date.form != DateForm::month_year && date.form != DateForm::month)
    return;
  if (printed != print_date(date) || count_words(m.text(m.sentence.span), printed) != 1) return;
  // "December 2011, before a visit in 2012": the years bound each other.
  if (date.form == DateForm::month_year &&
      std::ranges::any_of(words_of(m.text(m.sentence.span)), [&](std::string_view word) {
        return word.substr(0, 4) != std::to_string(date.year) && is_year(word.substr(0, 4));
      }))
    return;
  const Years same{date.year, date.year};
  for (const std::string& to : other_dates(date, same, m.source.lexicon, m.chance)) {
    if (has_word(m.source.article.text, to)) continue;
    const PrintedDate other = parse_date(to, m.source.lexicon);
    // "to school on July 24": another season shows itself.
    if (date.day > 0 && other.month != date.month) continue;
    if (lie_on_two_sides(date, other, m.source.article.published, m.source.lexicon)) continue;
    m.made.push_back({only_what_differs(printed, to, only->span), 0.8, 2, kDateHabit});
    return;
  }
}

}  // namespace stet
