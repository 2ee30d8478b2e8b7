#include "facts/measures.h"

#include "facts/digits.h"

namespace stet {

namespace {

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (std::string_view each : words)
    if (word == each) return true;
  return false;
}

// A unit of one or more words from token i: its name, and the token past it.
struct Unit {
  std::string name;
  size_t last = 0;
};

std::string_view scale_of_heat(const Galley& galley, size_t i) {
  if (i >= galley.size()) return {};
  const std::string_view word = galley.text(i);
  if (word == "C" || galley.is(i, "celsius") || galley.is(i, "centigrade")) return "Celsius";
  if (word == "F" || galley.is(i, "fahrenheit")) return "Fahrenheit";
  return {};
}

std::optional<Unit> degrees(const Galley& galley, size_t last) {
  const auto scale = scale_of_heat(galley, last);
  if (scale.empty()) return Unit{"degrees", last};
  return Unit{"degrees " + std::string(scale), last + 1};
}

std::optional<Unit> unit_at(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  if (i >= galley.size()) return std::nullopt;
  if (galley.is(i, "°") || galley.is(i, "º")) return degrees(galley, i + 1);
  if (!galley.is_word(i)) return std::nullopt;
  const std::string_view word = galley.lower(i);
  const bool prefix = one_of(word, {"square", "sq", "sq.", "cubic", "nautical", "metric"});
  const size_t at = prefix ? i + 1 : i;
  if (!desk.together(i, at) || !galley.is_word(at)) return std::nullopt;
  const auto name = galley.value(at, desk.units);
  if (name.empty()) return std::nullopt;
  if (name == "degrees") return degrees(galley, at + 1);
  Unit unit{prefix ? std::string(word.starts_with("sq") ? "square" : word) + " " + std::string(name)
                   : std::string(name),
            at + 1};
  const bool speed = one_of(name, {"miles", "kilometres", "metres", "feet"}) && !prefix;
  if (speed &&
      one_of(at + 1 < galley.size() ? galley.lower(at + 1) : std::string_view(),
             {"per", "an", "a"}) &&
      one_of(at + 2 < galley.size() ? galley.lower(at + 2) : std::string_view(),
             {"hour", "second"}) &&
      desk.together(i, at + 2)) {
    unit.name += " per " + std::string(galley.lower(at + 2));
    unit.last = at + 3;
  }
  return unit;
}

// "6ft 2in", "6 feet 2 inches": the inches, in feet, and the token past them.
std::pair<double, size_t> inches_after(const FigureDesk& desk, size_t i) {
  if (i >= desk.galley.size() || !desk.together(i - 1, i)) return {0, i};
  const auto number = desk.numbers.at(i);
  if (!number || number->value >= 12) return {0, i};
  if (number->tail == "in" || number->tail == "ins") return {number->value / 12, number->last};
  const bool inches = number->tail.empty() && (desk.word_is(number->last, i, "inches") ||
                                               desk.word_is(number->last, i, "inch"));
  return inches ? std::pair{number->value / 12, number->last + 1} : std::pair{0.0, i};
}

ReadFigure with_inches(const FigureDesk& desk, ReadFigure figure) {
  const auto [part, last] = inches_after(desk, figure.last);
  if (part > 0) {
    *figure.value += part;
    figure.last = last;
  }
  return figure;
}

}  // namespace

std::optional<ReadFigure> measure_of(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  if (number.ordinal) return std::nullopt;
  const size_t last = number.last;
  if (!number.tail.empty()) {
    const std::string_view part = number.tail.substr(0, number.tail.find('-'));
    const auto scale =
        number.hyphened || part.size() != 1 || galley.tokens[last - 1].kind != TokenKind::number
            ? std::string_view()
            : galley.text(last - 1).substr(galley.text(last - 1).size() - 1);
    if (scale == "C") return figure_of(number, last, FactKind::measure, "degrees Celsius");
    if (scale == "F") return figure_of(number, last, FactKind::measure, "degrees Fahrenheit");
    if (number.tail == "m" && !number.hyphened) return std::nullopt;  // million, or see count
    const auto name = desk.units.value(part);
    if (name.empty()) return std::nullopt;
    ReadFigure figure = figure_of(number, last, FactKind::measure, name);
    return name == "feet" && !number.hyphened ? with_inches(desk, std::move(figure)) : figure;
  }
  if (!desk.together(number.first, last)) return std::nullopt;
  const auto unit = unit_at(desk, last);
  if (!unit) return std::nullopt;
  const std::string_view word = galley.text(last);
  const bool title = galley.tokens[last].capitalised && word.size() > 2 &&
                     galley.lower(last).substr(1) == word.substr(1);
  if (title && !galley.tokens[number.first].capitalised) return std::nullopt;  // "13 Hours"
  ReadFigure figure = figure_of(number, unit->last, FactKind::measure, unit->name);
  figure.open = true;
  if (unit->name == "feet") figure = with_inches(desk, std::move(figure));
  const bool minus = number.first > 0 && unit->name.starts_with("degrees") &&
                     desk.word_is(number.first - 1, number.first, "minus");
  if (minus) {
    figure.first -= 1;
    figure.value = -*figure.value;
  }
  return figure;
}

std::optional<ReadFigure> half_a_unit(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  if (!galley.is(i, "half") || !desk.together(i, i + 2)) return std::nullopt;
  if (!galley.is(i + 1, "a") && !galley.is(i + 1, "an")) return std::nullopt;
  WrittenNumber half;
  half.first = i;
  half.last = i + 2;
  half.value = 0.5;
  half.in_words = true;
  if (auto percent = percent_of(desk, half)) return percent;
  return measure_of(desk, half);
}

std::optional<ReadFigure> percent_of(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  const size_t next = number.last;
  if (number.ordinal) return std::nullopt;
  if (!number.tail.empty()) {
    const bool percent = number.hyphened && one_of(number.tail, {"percent", "per-cent", "pct"});
    const bool points = number.hyphened && number.tail == "percentage-point";
    if (!percent && !points) return std::nullopt;
    return figure_of(number, next, FactKind::percent, percent ? "percent" : "percentage points");
  }
  if (next >= galley.size() || !desk.together(number.first, next)) return std::nullopt;
  if (galley.is(next, "%") || galley.is(next, "percent") || galley.is(next, "pct"))
    return figure_of(number, next + 1, FactKind::percent, "percent");
  if (galley.is(next, "per") && desk.word_is(next + 1, next, "cent"))
    return figure_of(number, next + 2, FactKind::percent, "percent");
  const bool points = galley.is(next, "percentage") && (desk.word_is(next + 1, next, "points") ||
                                                        desk.word_is(next + 1, next, "point"));
  if (points) return figure_of(number, next + 2, FactKind::percent, "percentage points");
  return std::nullopt;
}

}  // namespace stet
