#include "facts/join_dates.h"

#include "facts/calendar.h"
#include "facts/digits.h"

namespace stet {

namespace {

bool is_dash(const Galley& galley, size_t i) {
  const std::string_view sign = galley.text(i);
  return sign == "–" || sign == "-" || sign == "‑" || sign == "—";
}

bool word_before(const Galley& galley, size_t i, std::string_view word) {
  return i > 0 && galley.same_sentence(i - 1, i) && galley.is(i - 1, word);
}

// "3", "3rd": 3; 0 for what is no day of a month.
int day_number(std::string_view word) {
  const auto digits = digits_of(word);
  if (!digits || !digits->whole || digits->length > 2) return 0;
  const std::string_view rest = word.substr(digits->length);
  const bool ending = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  const int day = static_cast<int>(digits->value);
  return ending && day >= 1 && day <= 31 ? day : 0;
}

// The same date on another day of its month: "2015-06-05" for "2015-06-03".
std::string with_day(std::string_view iso, int day) {
  std::string other(iso);
  other[other.size() - 2] = static_cast<char>('0' + day / 10);
  other[other.size() - 1] = static_cast<char>('0' + day % 10);
  return other;
}

// "3 May" of "3 May to 5 May 2012": in the year of the later date, or the one before it.
std::optional<std::string> in_year_of(std::string_view day, std::string_view last) {
  if (last.size() < 7 || day.size() < 7) return std::nullopt;
  const std::string_view rest = day.starts_with("--") ? day.substr(1) : day.substr(4);
  const std::string year(last.substr(0, 4));
  const std::string same = year + std::string(rest);
  if (same < last) return same;
  return iso_year(static_cast<int>(digits_of(year)->value) - 1) + std::string(rest);
}

class DateJoiner {
 public:
  DateJoiner(const Galley& galley, std::vector<WhenFact> dates)
      : galley_(galley), dates_(std::move(dates)) {}

  std::vector<WhenFact> run() {
    std::vector<WhenFact> whole;
    for (size_t d = 0; d < dates_.size(); ++d) {
      WhenFact fact = dates_[d];
      reach_back(fact, whole.empty() ? 0 : whole.back().last);
      reach_on(fact, d + 1 < dates_.size() ? dates_[d + 1].first : galley_.size());
      if (d + 1 < dates_.size() && belong(fact, dates_[d + 1])) {
        const WhenFact& last = dates_[d + 1];
        if (fact.yearless && !last.yearless && fact.iso && last.iso)
          fact.iso = in_year_of(*fact.iso, *last.iso);
        fact.iso = range(fact.iso, last.iso);
        fact.last = dates_[++d].last;
      }
      whole.push_back(std::move(fact));
    }
    return whole;
  }

 private:
  bool is_day(const WhenFact& fact) const {
    return fact.iso && (fact.iso->size() == 10 || fact.iso->starts_with("--")) &&
           fact.iso->find('/') == std::string::npos;
  }

  static std::optional<std::string> range(const std::optional<std::string>& first,
                                          const std::optional<std::string>& last) {
    if (!first || !last || first->size() != last->size() || *first >= *last) return std::nullopt;
    return iso_between(*first, *last);
  }

  // "3 to 5 May", "3–5 May": the day before the joint.
  void reach_back(WhenFact& fact, size_t free) const {
    if (!is_day(fact) || fact.first < free + 2) return;
    const int day = day_number(galley_.lower(fact.first));
    if (day == 0) return;
    const size_t joint = fact.first - 1, at = fact.first - 2;
    const bool joins =
        is_dash(galley_, joint) || galley_.is(joint, "to") || galley_.is(joint, "and");
    const int first = day_number(galley_.lower(at));
    if (!joins || first == 0 || first >= day || !galley_.same_sentence(at, fact.first)) return;
    const bool pair =
        galley_.is(joint, "and") && first + 1 != day && !word_before(galley_, at, "between");
    fact.first = at;
    fact.iso =
        pair ? std::nullopt : std::optional(iso_between(with_day(*fact.iso, first), *fact.iso));
  }

  // "June 3–5", "June 3 and 4": the day after the joint, which may have the year after it.
  void reach_on(WhenFact& fact, size_t free) const {
    if (!is_day(fact) || fact.last + 1 >= free) return;
    const int day = day_number(galley_.lower(fact.last - 1));
    const size_t joint = fact.last, at = fact.last + 1;
    if (day == 0 || at >= galley_.size() || !galley_.same_sentence(fact.first, at)) return;
    const bool joins =
        is_dash(galley_, joint) || galley_.is(joint, "to") || galley_.is(joint, "and");
    const int last = day_number(galley_.lower(at));
    if (!joins || last <= day) return;
    const bool noun = galley_.is_word(at + 1) && galley_.same_sentence(at, at + 1) &&
                      !galley_.in(at + 1, galley_.lexicon.list("function-words"));
    if (noun && !is_dash(galley_, joint)) return;  // "on June 3 and 40 boats"
    const bool pair = galley_.is(joint, "and") && day + 1 != last;
    fact.last = at + 1;
    const size_t year = galley_.is(fact.last, ",") ? fact.last + 1 : fact.last;
    if (fact.yearless && year < free && galley_.same_sentence(at, year) && is_year(year)) {
      fact.iso = in_year(*fact.iso, galley_.text(year));
      fact.last = year + 1;
    }
    fact.iso =
        pair ? std::nullopt : std::optional(iso_between(*fact.iso, with_day(*fact.iso, last)));
  }

  bool is_year(size_t i) const {
    const auto digits = digits_of(galley_.text(i));
    return digits && digits->whole && galley_.text(i).size() == 4 && digits->length == 4 &&
           digits->value >= 1500 && digits->value < 2200;
  }
  static std::string in_year(std::string_view day, std::string_view year) {
    return std::string(year) + std::string(day.starts_with("--") ? day.substr(1) : day.substr(4));
  }

  // The next date is the upper end of this one.
  bool belong(const WhenFact& first, const WhenFact& last) const {
    if (first.last + 1 != last.first || !galley_.same_sentence(first.first, last.first))
      return false;
    const size_t joint = first.last;
    const bool through = galley_.is(joint, "through") || galley_.is(joint, "thru");
    const bool to =
        galley_.is(joint, "to") || galley_.is(joint, "until") || galley_.is(joint, "till");
    const bool between = galley_.is(joint, "and") && word_before(galley_, first.first, "between");
    if (through || between) return true;
    if (is_dash(galley_, joint)) return is_day(first) && is_day(last);
    return to && (word_before(galley_, first.first, "from") || (is_day(first) && is_day(last)));
  }

  const Galley& galley_;
  std::vector<WhenFact> dates_;
};

}  // namespace

std::optional<WhenFact> joined_days(const Galley& galley, const WordList& months,
                                    std::optional<long> published, size_t i) {
  const bool days_first = galley.tokens[i].kind == TokenKind::number;
  if (i + 1 >= galley.size() || !galley.same_sentence(i, i + 1)) return std::nullopt;
  if (!galley.written_in(days_first ? i + 1 : i, months)) return std::nullopt;
  const std::string_view days = galley.lower(days_first ? i : i + 1);
  const size_t cut = days.find('-');
  if (cut == std::string_view::npos || cut > 2) return std::nullopt;
  const int first = day_number(days.substr(0, cut)), last = day_number(days.substr(cut + 1));
  const auto month = listed_value(galley.written_value(days_first ? i + 1 : i, months));
  if (first == 0 || last <= first || !month) return std::nullopt;
  WhenFact fact{i, i + 2, std::nullopt, false};
  WrittenDate date{i, i + 2, std::nullopt, static_cast<int>(*month), first};
  const size_t at = galley.is(fact.last, ",") ? fact.last + 1 : fact.last;
  if (at < galley.size() && galley.same_sentence(i, at)) {
    const auto year = digits_of(galley.text(at));
    if (year && year->whole && year->length == 4 && galley.text(at).size() == 4) {
      date.year = static_cast<int>(year->value);
      fact.last = at + 1;
    }
  }
  if (!date.year && published) date.year = nearest_year(*published, date);
  const std::string iso = iso_date(date);
  fact.iso = iso_between(iso, with_day(iso, last));
  return fact;
}

int nearest_year(long published, const WrittenDate& date) {
  const CivilDay day = civil_from_days(published);
  int best = day.year;
  long distance = 1000;
  for (int year = day.year - 1; year <= day.year + 1; ++year) {
    const long at = days_from_civil(year, date.month, date.day.value_or(1));
    const long away = at > published ? at - published : published - at;
    if (away < distance) best = year, distance = away;
  }
  return best;
}

std::vector<WhenFact> join_dates(const Galley& galley, std::vector<WhenFact> dates) {
  return DateJoiner(galley, std::move(dates)).run();
}

}  // namespace stet
