#include "facts/clock.h"

#include <cstdio>

namespace stet {

namespace {

constexpr double kHalfDay = 12 * 60;

// What is written of a time: "7", "7.30", "19:30", "7pm", "7.30pm".
struct Written {
  int hour = 0;
  int minute = 0;
  bool minutes = false;  // with a colon, or a point and two digits
  bool colon = false;
  bool zero = false;  // "09:30"
  char half = 0;      // 'a' or 'p' when joined
};

bool take_digits(std::string_view& text, size_t least, size_t most, int& value) {
  size_t count = 0;
  value = 0;
  while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
    value = value * 10 + (text[count++] - '0');
  text.remove_prefix(count);
  return count >= least;
}

std::optional<Written> written_time(std::string_view text) {
  Written time;
  time.zero = text.starts_with('0');
  if (!take_digits(text, 1, 2, time.hour)) return std::nullopt;
  if (text.starts_with(':') || text.starts_with('.')) {
    time.colon = text[0] == ':';
    time.minutes = true;
    text.remove_prefix(1);
    if (!take_digits(text, 2, 2, time.minute)) return std::nullopt;
  }
  if (text == "am" || text == "pm") {
    time.half = text[0];
    text = {};
  }
  if (!text.empty() || time.hour > 24 || time.minute > 59) return std::nullopt;
  return time;
}

// 'a', 'p', or 'o' for "o'clock"; 0 for anything else.
char half_day(const Galley& galley, size_t i) {
  for (std::string_view word : {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"})
    if (galley.is(i, word)) return word[0];
  return galley.is(i, "o'clock") ? 'o' : char{0};
}

std::optional<double> minutes_of(const Written& time, char half, bool zone) {
  const double minutes = time.hour * 60.0 + time.minute;
  if (half == 'a' || half == 'p') {
    if (time.hour < 1 || time.hour > 12) return std::nullopt;
    return minutes - (time.hour == 12 ? kHalfDay : 0) + (half == 'p' ? kHalfDay : 0);
  }
  const bool whole_day = time.minutes && (time.hour > 12 || time.hour == 0 || time.zero || zone);
  return whole_day && time.hour < 24 ? std::optional(minutes) : std::nullopt;
}

std::optional<ReadFigure> named_time(const Galley& galley, size_t i) {
  const bool midnight = galley.is(i, "midnight");
  if (!midnight && !galley.is(i, "noon") && !galley.is(i, "midday")) return std::nullopt;
  if (galley.tokens[i].capitalised && !galley.words[i].begins) return std::nullopt;
  ReadFigure figure;
  figure.first = i;
  figure.last = i + 1;
  figure.kind = FactKind::time;
  figure.value = midnight ? 0 : kHalfDay;
  return figure;
}

}  // namespace

std::optional<ReadFigure> clock_time_at(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  const bool digits = galley.tokens[i].kind == TokenKind::number;
  if (!digits) {
    if (galley.is_word(i))
      if (auto named = named_time(galley, i)) return named;
    if (!galley.is_word(i) || half_day(galley, i + 1) == 0 || !desk.together(i, i + 1))
      return std::nullopt;
  }
  std::optional<Written> time;
  if (digits) {
    time = written_time(galley.lower(i));
  } else if (const auto number = desk.numbers.at(i); number && number->last == i + 1) {
    time = Written{};  // "seven o'clock"
    time->hour = static_cast<int>(number->value);
  }
  if (!time || time->hour > 24) return std::nullopt;
  ReadFigure figure;
  figure.first = i;
  figure.last = i + 1;
  figure.kind = FactKind::time;
  char half = time->half;
  if (half == 0 && desk.together(i, i + 1)) {
    half = half_day(galley, i + 1);
    if (half != 0) ++figure.last;
  }
  const bool zone = figure.last < galley.size() && desk.together(i, figure.last) &&
                    galley.written_in(figure.last, desk.zones);
  if (half == 0 && !time->colon && !(zone && time->minutes)) return std::nullopt;
  figure.value = minutes_of(*time, half, zone);
  if (zone) figure.unit = std::string(galley.text(figure.last++));
  return figure;
}

std::optional<std::string> iso_clock(const ReadFigure& time) {
  if (!time.value) return std::nullopt;
  const auto print = [](double minutes) {
    char buffer[16];
    const int all = static_cast<int>(minutes);
    std::snprintf(buffer, sizeof buffer, "%02d:%02d", all / 60 % 24, all % 60);
    return std::string(buffer);
  };
  return print(*time.value) + (time.value_to ? "/" + print(*time.value_to) : "");
}

}  // namespace stet
