#include "facts/when.h"

#include <algorithm>
#include <charconv>

#include "facts/calendar.h"
#include "facts/join_dates.h"
#include "facts/near_days.h"
#include "facts/tense.h"
#include "facts/years.h"
#include "text/date.h"

namespace stet {

namespace {

std::optional<long> day_of_publication(const Galley& galley) {
  return galley.article.published ? parse_iso_day(*galley.article.published) : std::nullopt;
}

class WhenFinder {
 public:
  explicit WhenFinder(const Galley& galley)
      : galley_(galley),
        weekdays_(galley.lexicon.list("weekdays")),
        months_(galley.lexicon.list("months")),
        openers_(galley.lexicon.list("month-openers")),
        named_days_(galley.lexicon.list("named-days")),
        published_(day_of_publication(galley)),
        near_(galley, published_),
        tense_(galley),
        years_(galley) {}

  std::vector<WhenFact> run() {
    std::vector<WrittenDate> dates =
        find_dates(galley_.article.text, galley_.tokens, galley_.lexicon);
    size_t next = 0;
    for (size_t i = 0; i < galley_.size();) {
      while (next < dates.size() && dates[next].first_token < i) ++next;
      if (next < dates.size() && dates[next].first_token == i) {
        add_date(dates[next]);
        i = dates[next++].last_token;
      } else if (auto fact = may_begin(i) ? at(i) : std::nullopt) {
        i = std::max(i + 1, fact->last);
        add(std::move(*fact));
      } else {
        ++i;
      }
    }
    return join_dates(galley_, std::move(found_));
  }

 private:
  void add(WhenFact fact) {
    while (!found_.empty() && found_.back().first >= fact.first) found_.pop_back();
    if (found_.empty() || found_.back().last <= fact.first) found_.push_back(std::move(fact));
  }

  void add_date(WrittenDate date) {
    const bool yearless = !date.year;
    if (yearless && published_) date.year = nearest_year(*published_, date);
    WhenFact fact{date.first_token, date.last_token, iso_date(date), false, yearless};
    // "Tuesday, September 22"
    if (!found_.empty()) {
      const WhenFact& before = found_.back();
      const bool comma = before.last + 1 == fact.first && galley_.is(before.last, ",");
      const bool weekday = before.last == before.first + 1 && weekday_at(before.first).has_value();
      if (weekday && (comma || before.last == fact.first) &&
          galley_.same_sentence(before.first, fact.first))
        fact.first = before.first;
    }
    add(std::move(fact));
  }

  // Whether a time can begin with the token, or end with it as with "ago": most can't.
  bool may_begin(size_t i) const {
    const Token& token = galley_.tokens[i];
    return token.capitalised || token.kind == TokenKind::number || near_.may_begin(i) ||
           galley_.is(i, "ago");
  }

  std::optional<WhenFact> at(size_t i) {
    if (galley_.is(i, "ago")) return near_.ending_at(i);
    const bool digits = galley_.tokens[i].kind == TokenKind::number;
    if (galley_.tokens[i].capitalised ||
        (digits && galley_.is_word(i + 1) && galley_.tokens[i + 1].capitalised))
      if (auto days = joined_days(galley_, months_, published_, i)) return days;
    if (galley_.tokens[i].capitalised) {
      if (auto day = weekday_at(i)) return weekday(i, *day);
      if (auto month = month_at(i)) return month;
    }
    if (auto near = near_.at(i)) {
      const bool title = galley_.tokens[i].capitalised && near->last == i + 1;
      if (title && !galley_.words[i].begins) return std::nullopt;  // "USA Today"
      return near;
    }
    return years_.at(i);
  }

  std::optional<int> weekday_at(size_t i) const {
    const std::string_view value = galley_.written_value(i, weekdays_);
    return value.empty() ? std::nullopt : std::optional(value[0] - '0');
  }

  std::optional<WhenFact> weekday(size_t i, int number) const {
    const bool before = i > 0 && galley_.same_sentence(i - 1, i);
    if (before && galley_.tokens[i - 1].capitalised && galley_.in(i - 1, named_days_))
      return std::nullopt;
    const auto said = [&](std::string_view word) { return before && galley_.is(i - 1, word); };
    const bool next = said("next"), last = said("last"), coming = said("this") || said("coming");
    WhenFact fact{next || last || coming ? i - 1 : i, i + 1, std::nullopt, false};
    const bool any = said("a") || said("every") || said("any") || galley_.lower(i).ends_with("s");
    if (!published_ || any) return fact;
    const long ahead = number - weekday_of(*published_);
    const bool future = next || (!last && tense_.future(i));
    long days = ahead > 0 ? ahead - 7 : ahead;
    if (last && ahead == 0) days = -7;
    if (future) days = ahead > 0 || (ahead == 0 && coming) ? ahead : ahead + 7;
    fact.iso = iso_day(*published_ + days);
    return fact;
  }

  // A month without day or year: "in March", "last May", "the June election".
  std::optional<WhenFact> month_at(size_t i) const {
    const std::string_view value = galley_.written_value(i, months_);
    if (value.empty() || i == 0 || !galley_.same_sentence(i - 1, i)) return std::nullopt;
    const std::string_view way = galley_.value(i - 1, openers_);
    if (way.empty()) return std::nullopt;
    const bool named = i + 1 < galley_.size() && galley_.same_sentence(i, i + 1) &&
                       galley_.tokens[i + 1].capitalised && !galley_.written_in(i + 1, months_);
    if (named && galley_.is_word(i + 1)) return std::nullopt;  // "in March Madness"
    // "the March on Washington", "the march of"
    if (way == "noun" && (!galley_.is_word(i + 1) || galley_.is(i + 1, "on"))) return std::nullopt;
    const bool wide = way == "last" || way == "next" || way == "this";
    WhenFact fact{wide ? i - 1 : i, i + 1, std::nullopt, false};
    if (!published_) return fact;
    int month = 0;
    std::from_chars(value.data(), value.data() + value.size(), month);
    const CivilDay day = civil_from_days(*published_);
    int year = month > day.month ? day.year - 1 : day.year;
    if (way == "last" && month == day.month) --year;
    if (way == "this") year = day.year;
    const bool future = way == "next" || (way == "until" && month != day.month) ||
                        (way != "last" && way != "this" && tense_.future(i));
    if (future)
      year = month < day.month || (way == "next" && month == day.month) ? day.year + 1 : day.year;
    fact.iso = iso_month(year, month);
    fact.yearless = true;
    return fact;
  }

  const Galley& galley_;
  const WordList &weekdays_, &months_, &openers_, &named_days_;
  std::optional<long> published_;
  NearDays near_;
  TenseReader tense_;
  YearReader years_;
  std::vector<WhenFact> found_;
};

}  // namespace

std::vector<WhenFact> find_dates_in(const Galley& galley) {
  return WhenFinder(galley).run();
}

}  // namespace stet
