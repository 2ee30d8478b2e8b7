#include "text/date.h"

#include <charconv>
#include <cstdio>

#include "text/utf8.h"

namespace stet {

namespace {

std::optional<int> whole(std::string_view digits) {
  int value = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

bool exists(std::optional<int> year, int month, int day) {
  if (month < 1 || month > 12 || day < 1) return false;
  constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month == 2 && day == 29 && year)
    return (*year % 4 == 0 && *year % 100 != 0) || *year % 400 == 0;
  return day <= kDays[month - 1];
}

// A cursor over tokens that reads the parts of a date.
class DateReader {
 public:
  DateReader(std::string_view text, const std::vector<Token>& tokens, const Lexicon& lexicon)
      : text_(text), tokens_(tokens), months_(lexicon.list("months")) {}

  std::optional<WrittenDate> at(size_t i) const {
    if (tokens_[i].kind == TokenKind::number) {
      if (auto iso = iso_at(i)) return iso;
      return day_first(i);
    }
    if (!tokens_[i].capitalised || month(i) == 0) return std::nullopt;
    const bool impossible = i > 0 && day(i - 1);  // "31 April": read as a day already
    return impossible ? std::nullopt : month_first(i);
  }

 private:
  std::string_view word(size_t i) const {
    return i < tokens_.size() ? slice(text_, tokens_[i].span) : std::string_view();
  }

  int month(size_t i) const { return whole(months_.value(word(i))).value_or(0); }

  // "3", "3rd", "21st".
  std::optional<int> day(size_t i) const {
    std::string_view w = word(i);
    if (w.size() > 2)
      for (std::string_view suffix : {"st", "nd", "rd", "th"})
        if (w.ends_with(suffix)) w.remove_suffix(2);
    if (w.empty() || w.size() > 2) return std::nullopt;
    auto value = whole(w);
    return value && *value >= 1 && *value <= 31 ? value : std::nullopt;
  }

  std::optional<int> year(size_t i) const {
    std::string_view w = word(i);
    if (w.size() != 4) return std::nullopt;
    auto value = whole(w);
    return value && *value >= 1500 && *value <= 2199 ? value : std::nullopt;
  }

  std::optional<WrittenDate> made(size_t first, size_t last, std::optional<int> y, int m,
                                  std::optional<int> d) const {
    if (d && !exists(y, m, *d)) return std::nullopt;
    return WrittenDate{first, last, y, m, d};
  }

  std::optional<WrittenDate> iso_at(size_t i) const {
    std::string_view w = word(i);
    if (w.size() != 10 || w[4] != '-' || w[7] != '-') return std::nullopt;
    auto y = whole(w.substr(0, 4)), m = whole(w.substr(5, 2)), d = whole(w.substr(8, 2));
    if (!y || !m || !d || !exists(y, *m, *d)) return std::nullopt;
    return made(i, i + 1, y, *m, d);
  }

  // The year after a day and month, with or without a comma: the token past it.
  std::pair<std::optional<int>, size_t> year_after(size_t i) const {
    if (auto y = year(i)) return {y, i + 1};
    if (word(i) == ",")
      if (auto y = year(i + 1)) return {y, i + 2};
    return {std::nullopt, i};
  }

  std::optional<WrittenDate> day_first(size_t i) const {
    auto d = day(i);
    if (!d) return std::nullopt;
    size_t next = word(i + 1) == "of" ? i + 2 : i + 1;
    int m = month(next);
    if (m == 0) return std::nullopt;
    auto [y, end] = year_after(next + 1);
    return made(i, end, y, m, d);
  }

  std::optional<WrittenDate> month_first(size_t i) const {
    int m = month(i);
    if (m == 0) return std::nullopt;
    if (auto d = day(i + 1)) {
      auto [y, end] = year_after(i + 2);
      return made(i, end, y, m, d);
    }
    auto [y, end] = year_after(i + 1);
    if (!y) return std::nullopt;
    return made(i, end, y, m, std::nullopt);
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const WordList& months_;
};

}  // namespace

std::vector<WrittenDate> find_dates(std::string_view text, const std::vector<Token>& tokens,
                                    const Lexicon& lexicon) {
  std::vector<WrittenDate> found;
  DateReader reader(text, tokens, lexicon);
  for (size_t i = 0; i < tokens.size();) {
    if (auto date = reader.at(i)) {
      found.push_back(*date);
      i = date->last_token;
    } else {
      ++i;
    }
  }
  return found;
}

std::string iso_date(const WrittenDate& date) {
  char buffer[48];
  if (date.year && date.day)
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", *date.year, date.month, *date.day);
  else if (date.year)
    std::snprintf(buffer, sizeof buffer, "%04d-%02d", *date.year, date.month);
  else
    std::snprintf(buffer, sizeof buffer, "--%02d-%02d", date.month, date.day.value_or(1));
  return buffer;
}

long days_from_civil(int year, int month, int day) {
  const long y = year - (month <= 2 ? 1 : 0);
  const long era = (y >= 0 ? y : y - 399) / 400;
  const long of_era = y - era * 400;
  const long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

CivilDay civil_from_days(long days) {
  days += 719468;
  const long era = (days >= 0 ? days : days - 146096) / 146097;
  const long of_era = days - era * 146097;
  const long year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const long of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const long shifted = (5 * of_year + 2) / 153;
  const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
  const int year = static_cast<int>(year_of_era + era * 400 + (month <= 2 ? 1 : 0));
  return {year, month, static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1)};
}

int weekday_of(long days) {
  return static_cast<int>(((days + 3) % 7 + 7) % 7 + 1);
}

std::optional<long> parse_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto y = whole(text.substr(0, 4)), m = whole(text.substr(5, 2)), d = whole(text.substr(8, 2));
  if (!y || !m || !d || !exists(y, *m, *d)) return std::nullopt;
  return days_from_civil(*y, *m, *d);
}

}  // namespace stet
