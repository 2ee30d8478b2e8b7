#include "facts/near_days.h"

#include <cmath>

#include "facts/calendar.h"
#include "facts/digits.h"
#include "text/date.h"

namespace stet {

namespace {

constexpr size_t kLongestNumber = 5;  // words of "two and a half" before "years ago"

bool one_of(const Galley& galley, size_t i, std::initializer_list<std::string_view> words) {
  for (std::string_view word : words)
    if (galley.is(i, word)) return true;
  return false;
}

std::optional<long> listed(std::string_view value, std::string_view kind) {
  if (!value.starts_with(kind)) return std::nullopt;
  const auto number = listed_value(value.substr(kind.size() + 1));
  return number ? std::optional(std::lround(*number)) : std::nullopt;
}

}  // namespace

NearDays::NearDays(const Galley& galley, std::optional<long> published)
    : galley_(galley),
      words_(galley.lexicon.list("when-words")),
      units_(galley.lexicon.list("time-units")),
      numbers_(galley),
      tense_(galley),
      published_(published) {}

NearDays::Unit NearDays::unit_at(size_t i) const {
  if (!galley_.is_word(i)) return {};
  const std::string_view value = galley_.value(i, units_);
  if (value.empty()) return {};
  return {value[0], static_cast<int>(listed_value(value.substr(1)).value_or(1))};
}

std::optional<std::string> NearDays::unit_away(Unit unit, long steps) const {
  if (!published_) return std::nullopt;
  const CivilDay day = civil_from_days(*published_);
  const long count = steps * unit.count;
  if (unit.sort == 'd') return iso_day(*published_ + count);
  if (unit.sort == 'w') return iso_week(*published_ + count * 7);
  if (unit.sort == 'm') return iso_month(day.year, day.month + static_cast<int>(count));
  if (day.year + count < 1 || day.year + count > 9999) return std::nullopt;
  return iso_year(day.year + static_cast<int>(count));
}

std::optional<std::string> NearDays::weekend(size_t i, int way) const {
  if (!published_) return std::nullopt;
  const int today = weekday_of(*published_);
  const long own = *published_;
  if (way > 0) return iso_weekend(own + (today >= 6 ? 7 : 0));
  if (way < 0) return iso_weekend(own - 7);
  // "this weekend" early in the week looks back, unless a verb looks ahead.
  const bool back = today <= 3 && !tense_.future(i);
  return iso_weekend(back ? own - 7 : own);
}

std::optional<WhenFact> NearDays::several(size_t i, size_t from, int way) const {
  const auto number = galley_.same_sentence(i, from) ? numbers_.at(from) : std::nullopt;
  if (!number || number->ordinal || !number->tail.empty() || number->value_to) return std::nullopt;
  const Unit unit = unit_at(number->last);
  if (unit.sort == 0 || !galley_.same_sentence(i, number->last)) return std::nullopt;
  WhenFact fact{i, number->last + 1, std::nullopt, false};
  const auto steps = std::lround(number->value);
  if (!published_ || steps < 1 || steps > 2000 || number->value != static_cast<double>(steps))
    return fact;
  const CivilDay day = civil_from_days(*published_);
  const long count = steps * unit.count * way;
  std::string near, far;
  if (unit.sort == 'd' || unit.sort == 'w') {
    near = iso_day(*published_);
    far = iso_day(*published_ + count * (unit.sort == 'w' ? 7 : 1));
  } else if (unit.sort == 'm') {
    near = iso_month(day.year, day.month);
    far = iso_month(day.year, day.month + static_cast<int>(count));
  } else if (day.year + count > 0 && day.year + count < 10000) {
    near = iso_year(day.year);
    far = iso_year(day.year + static_cast<int>(count));
  }
  if (!near.empty()) fact.iso = way < 0 ? iso_between(far, near) : iso_between(near, far);
  return fact;
}

std::optional<WhenFact> NearDays::beside(size_t i) const {
  const auto way = listed(galley_.value(i, words_), "way");
  if (!way) return std::nullopt;
  int step = static_cast<int>(*way);
  size_t at = i + 1;
  bool past = galley_.is(i, "past");
  const bool coming = galley_.is(i, "coming");
  if (step == 0 && one_of(galley_, at, {"past", "coming", "last"})) {
    past = galley_.is(at, "past");
    step = galley_.is(at, "coming") ? 1 : -1;
    ++at;
  }
  if (!galley_.is_word(at) &&
      galley_.tokens[std::min(at, galley_.size() - 1)].kind != TokenKind::number)
    return std::nullopt;
  if (!galley_.same_sentence(i, at)) return std::nullopt;
  if (step != 0)
    if (auto span = several(i, at, step)) return span;
  const bool the = i > 0 && galley_.is(i - 1, "the");
  WhenFact fact{i, at + 1, std::nullopt, false};
  if (galley_.is(at, "weekend")) {
    if (!the || past) fact.iso = weekend(i, step);
    return fact;
  }
  if (one_of(galley_, at, {"morning", "afternoon", "evening"})) {
    if (step != 0 || !published_) return std::nullopt;
    fact.iso = iso_day(*published_);
    return fact;
  }
  if (galley_.is(at, "night") && step == -1 && !the) {
    if (published_) fact.iso = iso_day(*published_ - 1);
    return fact;
  }
  if (one_of(galley_, at, {"spring", "summer", "autumn", "fall", "winter", "season", "quarter"}))
    return the ? std::nullopt : std::optional(fact);
  const Unit unit = unit_at(at);
  // "the last day", "the next day" are told from the story; "this day" from nothing.
  const bool plural = galley_.is_word(at) && galley_.lower(at).ends_with('s');
  if (unit.sort == 0 || unit.sort == 'd' || plural) return std::nullopt;
  if (unit.count >= 10) {
    const bool stretch = past || the;
    if (step == -1 && stretch && published_)
      fact.iso = iso_between(*unit_away(unit, -1), iso_year(civil_from_days(*published_).year));
    if (step == 0 && published_) {
      const int year = civil_from_days(*published_).year / unit.count * unit.count;
      fact.iso = iso_years(year, year + unit.count - 1);
    }
    return fact;
  }
  // "the past year", "over the last month": the stretch up to now; "the next year": of the story.
  const bool stretch = unit.sort != 'w' && (past || the) && step == -1;
  if (stretch && published_)
    fact.iso = iso_between(*unit_away(unit, -1), *unit_away(unit, 0));
  else if (!(the && step == 1) && !coming)
    fact.iso = unit_away(unit, step);
  return fact;
}

// "1990s", "the 90s", "’90s", "mid-1990s"; "the sixties".
std::optional<WhenFact> NearDays::decade(size_t i) const {
  std::string_view word = galley_.lower(i);
  WhenFact fact{i, i + 1, std::nullopt, false};
  if (word.starts_with("mid-")) word.remove_prefix(4);
  const bool clipped = word.starts_with('\'');
  if (clipped) word.remove_prefix(1);
  const auto digits = digits_of(word);
  if (!digits || !digits->whole || word.substr(digits->length) != "s") return std::nullopt;
  const int year = static_cast<int>(digits->value);
  if (digits->length == 4 && year >= 1500 && year < 2100 && year % 10 == 0) {
    const bool century = year % 100 == 0 && year < 2000;
    fact.iso = iso_years(year, year + (century ? 99 : 9));
    return fact;
  }
  if (digits->length != 2 || year % 10 != 0 || year < 20) return std::nullopt;
  // "in the 90s" may be the heat.
  const bool told = clipped || one_of(galley_, i == 0 ? i : i - 1, {"early", "late", "mid"});
  const bool listed_the = i > 0 && galley_.is(i - 1, "the");
  if (!told && !listed_the) return std::nullopt;
  for (size_t n = 2; !told && n <= 8 && n <= i && galley_.same_sentence(i - n, i); ++n)
    if (one_of(galley_, i - n, {"temperatures", "temperature", "highs", "lows", "high", "heat"}))
      return std::nullopt;
  fact.iso = iso_years(1900 + year, 1909 + year);
  return fact;
}

// "the 20th century", "19th-century".
std::optional<WhenFact> NearDays::century(size_t i) const {
  const bool digit = galley_.tokens[i].kind == TokenKind::number;
  if (!digit && !galley_.is(i + 1, "century") && !galley_.lower(i).ends_with("-century"))
    return std::nullopt;
  const auto number = numbers_.at(i);
  if (!number || !number->ordinal || number->value < 1 || number->value > 21) return std::nullopt;
  const bool joined = number->tail == "century";
  const bool apart =
      number->tail.empty() && galley_.is(i + 1, "century") && galley_.same_sentence(i, i + 1);
  if (!joined && !apart) return std::nullopt;
  WhenFact fact{i, joined ? i + 1 : i + 2, std::nullopt, false};
  if (!one_of(galley_, fact.last, {"bc", "b.c.", "bce"}) && number->value > 1)
    fact.iso = iso_century(static_cast<int>(number->value));
  return fact;
}

bool NearDays::may_begin(size_t i) const {
  return galley_.in(i, words_) || galley_.form(i).figured || galley_.is(i + 1, "century");
}

std::optional<WhenFact> NearDays::at(size_t i) const {
  const TokenKind kind = galley_.tokens[i].kind;
  if (kind == TokenKind::number) {
    if (auto years = decade(i)) return years;
    return century(i);
  }
  if (kind != TokenKind::word) return std::nullopt;
  const std::string_view value = galley_.value(i, words_);
  if (value.empty()) {
    if (galley_.lower(i).starts_with("mid-")) return decade(i);
    return century(i);
  }
  if (const auto day = listed(value, "day")) {
    WhenFact fact{i, i + 1, std::nullopt, false};
    if (published_) fact.iso = iso_day(*published_ + *day);
    return fact;
  }
  if (const auto year = listed(value, "decade")) {
    if (i == 0 || !one_of(galley_, i - 1, {"the", "early", "late", "mid"})) return std::nullopt;
    const int first = static_cast<int>(*year);
    return WhenFact{i, i + 1, iso_years(first, first + 9), false};
  }
  return beside(i);
}

std::optional<WhenFact> NearDays::ending_at(size_t ago) const {
  if (ago < 2 || !galley_.same_sentence(ago - 2, ago)) return std::nullopt;
  const Unit unit = unit_at(ago - 1);
  if (unit.sort == 0) return std::nullopt;
  WhenFact fact{ago - 2, ago + 1, std::nullopt, true};
  if (one_of(galley_, ago - 2, {"a", "an"})) {
    fact.iso = unit_away(unit, -1);
    return fact;
  }
  for (size_t n = std::min(kLongestNumber, ago - 1); n >= 1; --n) {
    const size_t from = ago - 1 - n;
    if (!galley_.same_sentence(from, ago)) continue;
    const auto number = numbers_.at(from);
    if (!number || number->last != ago - 1 || number->ordinal || !number->tail.empty()) continue;
    fact.first = from;
    const long steps = std::lround(number->value);
    if (number->value == static_cast<double>(steps) && !number->value_to && steps < 5000)
      fact.iso = unit_away(unit, -steps);
    return fact;
  }
  return std::nullopt;
}

}  // namespace stet
