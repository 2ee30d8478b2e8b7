#include "facts/ages.h"

#include <algorithm>
#include <array>

namespace stet {

namespace {

constexpr double kOldest = 125;

// "years" for "year", "years"; empty for what no age is told in.
std::string_view unit_of_age(std::string_view word) {
  constexpr std::array<std::string_view, 4> kUnits{"years", "months", "weeks", "days"};
  for (std::string_view unit : kUnits)
    if (word == unit || word == unit.substr(0, unit.size() - 1)) return unit;
  return {};
}

// "year-old", "years-old", "month-olds": the unit.
std::string_view joined_unit(std::string_view tail) {
  const size_t cut = tail.find('-');
  if (cut == std::string_view::npos || !tail.substr(cut + 1).starts_with("old")) return {};
  return unit_of_age(tail.substr(0, cut));
}

template <size_t N>
bool is_one_of(const Galley& galley, size_t i, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return galley.is(i, word); });
}

// Nothing that would be counted stands after the number.
bool closed(const FigureDesk& desk, const WrittenNumber& number) {
  const size_t next = number.last;
  if (!desk.together(number.first, next)) return true;
  if (desk.galley.is_word(next)) return desk.galley.in(next, desk.function_words);
  const std::string_view sign = desk.galley.text(next);
  return sign == "," || sign == "." || sign == ";" || sign == ")" || sign == "–" || sign == "—" ||
         desk.galley.tokens[next].kind == TokenKind::mark;
}

bool said_before(const FigureDesk& desk, const WrittenNumber& number) {
  constexpr std::array<std::string_view, 3> kAged{"aged", "age", "ages"};
  constexpr std::array<std::string_view, 3> kTurned{"turned", "turns", "turning"};
  constexpr std::array<std::string_view, 3> kBe{"is", "was", "'s"};
  constexpr std::array<std::string_view, 3> kWho{"he", "she", "who"};
  constexpr std::array<std::string_view, 8> kSomebody{"boy",   "girl",     "man",  "woman",
                                                      "child", "teenager", "baby", "youth"};
  const Galley& galley = desk.galley;
  const size_t i = number.first;
  if (i == 0 || !desk.together(i - 1, i)) return false;
  if (is_one_of(galley, i - 1, kAged)) return true;
  if (is_one_of(galley, i - 1, kTurned)) return closed(desk, number);
  if (i < 2 || !desk.together(i - 2, i)) return false;
  const bool of = galley.is(i - 1, "of"), between = galley.is(i - 1, "between");
  if ((of || between) && is_one_of(galley, i - 2, kAged)) return true;
  if (between && i >= 3 && galley.is(i - 2, "of") && is_one_of(galley, i - 3, kAged)) return true;
  if (of && is_one_of(galley, i - 2, kSomebody)) return closed(desk, number);
  return is_one_of(galley, i - 1, kBe) && is_one_of(galley, i - 2, kWho) && number.value >= 5 &&
         closed(desk, number) && !galley.is(number.last, "of") && !galley.is(number.last, "to");
}

// "Jankowski, 63," and "Jankowski (63)".
bool after_a_name(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  const size_t i = number.first;
  if (number.in_words || i < 2 || !desk.together(i - 2, i)) return false;
  const bool bracket = galley.is(i - 1, "(");
  if (bracket ? galley.text(number.last < galley.size() ? number.last : i) != ")"
              : galley.text(i - 1) != ",")
    return false;
  if (desk.together(i, number.last) && galley.is_word(number.last) &&
      !galley.is(number.last, "and"))
    return false;
  const Name* name = desk.name_before(i - 1);
  if (!name || !closed(desk, number)) return false;
  const bool surname = name->kind == NameKind::unknown && number.value >= 5 && !bracket;
  return name->kind == NameKind::person || surname;
}

}  // namespace

std::optional<ReadFigure> age_of(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  if (number.ordinal || number.value <= 0 || number.value > kOldest) return std::nullopt;
  const auto made = [&](size_t last, std::string_view unit) {
    return figure_of(number, last, FactKind::age, unit);
  };
  if (!number.tail.empty()) {
    if (!number.hyphened) return std::nullopt;
    if (const auto unit = joined_unit(number.tail); !unit.empty()) return made(number.last, unit);
    const auto unit = unit_of_age(number.tail);  // "39-year old"
    if (unit.empty() || !desk.word_is(number.last, number.first, "old")) return std::nullopt;
    return made(number.last + 1, unit);
  }
  const size_t next = number.last;
  const bool more = galley.is_word(next) && desk.together(number.first, next);
  if (more) {
    if (const auto unit = joined_unit(galley.lower(next)); !unit.empty())
      return made(next + 1, unit);
    if (const auto unit = unit_of_age(galley.lower(next)); !unit.empty()) {
      if (desk.word_is(next + 1, next, "old")) return made(next + 2, unit);
      if (desk.word_is(next + 1, next, "of") && galley.is(next + 2, "age"))
        return made(next + 3, unit);
      if (number.first > 0 && desk.word_is(number.first - 1, next, "aged"))
        return made(next + 1, unit);
      return std::nullopt;
    }
  }
  if (number.scale > 1) return std::nullopt;
  if (said_before(desk, number) || after_a_name(desk, number)) return made(number.last, "years");
  return std::nullopt;
}

}  // namespace stet
