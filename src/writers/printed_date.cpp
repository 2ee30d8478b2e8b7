#include "writers/printed_date.h"

#include <algorithm>
#include <array>
#include <optional>

#include "writers/phrasing.h"

namespace stet {

namespace {

constexpr int kDays = 28;  // that every month has

std::optional<int> number(std::string_view word) {
  if (word.empty() || word.size() > 4) return std::nullopt;
  int value = 0;
  for (char c : word) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool is_year(std::optional<int> n) {
  return n && *n >= 1000 && *n <= 2100;
}
bool is_day(std::optional<int> n) {
  return n && *n >= 1 && *n <= 31;
}

std::vector<std::string> months_like(std::string_view month, const Lexicon& lexicon) {
  const auto& entries = lexicon.list("months").entries();
  const WordList& list = lexicon.list("months");
  const bool short_form = month.ends_with('.');
  std::vector<std::string> months;
  for (std::string_view entry : entries) {
    if (list.value(entry) == list.value(month)) continue;
    const bool is_short = entry.ends_with('.');
    // March to July are never cut where others are.
    const int n = std::stoi(std::string(list.value(entry)));
    const bool uncut = n >= 3 && n <= 7;
    if (entry == "Sep.") continue;
    const bool full = !is_short && entry.size() > 4;
    if (short_form && !uncut ? is_short
                             : full || entry == "May" || entry == "June" || entry == "July")
      months.emplace_back(entry);
  }
  return months;
}

int other_day(int day, Chance& chance) {
  const int other = 1 + static_cast<int>(chance.below(kDays));
  return std::abs(other - day) >= 2 ? other : (day + 9) % kDays + 1;
}

int other_year(int year, Years years, Chance& chance) {
  const int drawn =
      years.first +
      static_cast<int>(chance.below(static_cast<size_t>(years.last - years.first + 1)));
  return drawn != year ? drawn : year > years.first ? year - 1 : year + 1;
}

}  // namespace

namespace {

// "1990s"
std::optional<int> decade(std::string_view word) {
  if (word.size() != 5 || !word.ends_with("0s")) return std::nullopt;
  const auto year = number(word.substr(0, 4));
  return is_year(year) ? year : std::nullopt;
}

}  // namespace

PrintedDate parse_date(std::string_view printed, const Lexicon& lexicon) {
  PrintedDate date;
  const auto words = words_of(printed);
  const auto month = [&](std::string_view word) { return lexicon.list("months").has(word); };
  if (words.size() == 1) {
    const auto n = number(words[0]);
    if (is_year(n)) {
      date.form = DateForm::year;
      date.year = *n;
    } else if (const auto first = decade(words[0])) {
      date.form = DateForm::decade;
      date.year = *first;
    } else if (month(words[0])) {
      date.form = DateForm::month;
      date.month = words[0];
    } else if (lexicon.list("weekdays").has(words[0]) && !words[0].ends_with('.')) {
      date.form = DateForm::weekday;
      date.weekday = words[0];
    }
  } else if (words.size() == 2) {
    const auto first = number(words[0]);
    const auto second = number(words[1]);
    if (month(words[0]) && is_day(second)) date.form = DateForm::month_day;
    if (month(words[0]) && is_year(second)) date.form = DateForm::month_year;
    if (is_day(first) && month(words[1])) date.form = DateForm::day_month;
    if (date.form == DateForm::other) return date;
    date.month = date.form == DateForm::day_month ? words[1] : words[0];
    if (date.form == DateForm::month_day) date.day = *second;
    if (date.form == DateForm::day_month) date.day = *first;
    if (date.form == DateForm::month_year) date.year = *second;
  }
  return date;
}

std::string print_date(const PrintedDate& date) {
  switch (date.form) {
    case DateForm::weekday:
      return date.weekday;
    case DateForm::month:
      return date.month;
    case DateForm::year:
      return std::to_string(date.year);
    case DateForm::decade:
      return std::to_string(date.year) + "s";
    case DateForm::month_day:
      return date.month + " " + std::to_string(date.day);
    case DateForm::day_month:
      return std::to_string(date.day) + " " + date.month;
    case DateForm::month_year:
      return date.month + " " + std::to_string(date.year);
    case DateForm::other:
      break;
  }
  return {};
}

namespace {

constexpr int kBeside = 2;  // months

int months_between(std::string_view a, std::string_view b, const Lexicon& lexicon) {
  constexpr int kMonths = 12;
  const auto number_of = [&](std::string_view month) {
    return number(lexicon.list("months").value(month)).value_or(0);
  };
  const int apart = std::abs(number_of(a) - number_of(b));
  return std::min(apart, kMonths - apart);
}

// By its first letters; of February the days it always has.
int days_in(std::string_view month) {
  if (month.starts_with("Feb")) return 28;
  for (std::string_view shorter : {"Apr", "Jun", "Sep", "Nov"})
    if (month.starts_with(shorter)) return 30;
  return 31;
}

}  // namespace

std::vector<std::string> other_dates(const PrintedDate& date, Years years, const Lexicon& lexicon,
                                     Chance& chance) {
  constexpr int kDraws = 16;
  std::vector<std::string> dates;
  const auto add = [&](PrintedDate other) { dates.push_back(print_date(other)); };
  auto months = months_like(date.month, lexicon);
  chance.shuffle(std::span(months));
  std::erase_if(months, [&](const std::string& month) { return days_in(month) < date.day; });
  // The months beside it are mistaken for it first.
  std::ranges::stable_sort(months, {}, [&](const std::string& month) {
    return std::max(months_between(month, date.month, lexicon), kBeside);
  });
  switch (date.form) {
    case DateForm::weekday: {
      std::vector<std::string_view> days;
      for (std::string_view day : lexicon.list("weekdays").entries())
        if (!day.ends_with('.') && day != date.weekday) days.push_back(day);
      chance.shuffle(std::span(days));
      // No court sits on a Saturday: of a weekday, the others first.
      if (!date.weekday.starts_with('S'))
        std::ranges::stable_partition(days,
                                      [](std::string_view day) { return !day.starts_with('S'); });
      for (std::string_view day : days) dates.emplace_back(day);
      break;
    }
    case DateForm::month:
      for (const std::string& month : months) dates.push_back(month);
      break;
    case DateForm::year:
      for (int i = 0; i < kDraws; ++i) {
        PrintedDate other = date;
        other.year = other_year(date.year, years, chance);
        add(other);
      }
      break;
    case DateForm::decade:
      for (int year = years.first / 10 * 10; year <= years.last; year += 10)
        if (year != date.year) dates.push_back(std::to_string(year) + "s");
      chance.shuffle(std::span(dates));
      break;
    case DateForm::month_day:
    case DateForm::day_month:
    case DateForm::month_year: {
      PrintedDate other = date;
      if (date.form == DateForm::month_year)
        other.year = other_year(date.year, years, chance);
      else
        other.day = other_day(date.day, chance);
      add(other);
      if (months.empty()) break;
      other.month = months.front();
      add(other);
      other.day = date.day;
      other.year = date.year;
      add(other);
      break;
    }
    case DateForm::other:
      break;
  }
  return dates;
}

bool is_after(const PrintedDate& date, std::string_view published, const Lexicon& lexicon) {
  const auto part = [&](size_t at, size_t length) {
    return published.size() < at + length ? 0 : number(published.substr(at, length)).value_or(0);
  };
  const int month = number(lexicon.list("months").value(date.month)).value_or(0);
  const std::array ours{date.year > 0 ? date.year : part(0, 4), month > 0 ? month : part(5, 2),
                        date.day > 0 ? date.day : part(8, 2)};
  return ours > std::array{part(0, 4), part(5, 2), part(8, 2)};
}

bool lie_on_two_sides(const PrintedDate& a, const PrintedDate& b,
                      const std::optional<std::string>& published, const Lexicon& lexicon) {
  return published && is_after(a, *published, lexicon) != is_after(b, *published, lexicon);
}

bool is_known_day(const PrintedDate& date, const Lexicon& lexicon) {
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  const int month = number(lexicon.list("months").value(date.month)).value_or(0);
  const std::string day = date.day > 0 ? "-" + two(date.day) : std::string();
  return month > 0 && lexicon.list("known-days").has(two(month) + day);
}

}  // namespace stet
