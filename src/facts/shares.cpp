#include "facts/shares.h"

#include "facts/counted.h"
#include "facts/digits.h"

namespace stet {

namespace {

// 3 for "third" and "thirds", 4 for "quarters", 2 for "half"; 0 for what is no part.
double parts_in(const FigureDesk& desk, std::string_view word, bool one) {
  if (word == (one ? "half" : "halves")) return 2;
  if (!one) {
    if (!word.ends_with('s')) return 0;
    word.remove_suffix(1);
  }
  if (word == "quarter") return 4;
  const double place = listed_value(desk.ordinals.value(word)).value_or(0);
  return place >= 3 && word.find('-') == std::string_view::npos ? place : 0;
}

ReadFigure share(const FigureDesk& desk, size_t first, size_t last, double value) {
  ReadFigure figure;
  figure.first = first;
  figure.last = last;
  figure.value = value;
  figure.unit = "share";
  figure.in_words = true;
  figure.counted = counted_of(desk, last);
  return figure;
}

// "half of", "half the", "half their"; not "the second half of", "half a million".
std::optional<ReadFigure> half_at(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  const bool of = galley.is(i + 1, "of");
  const bool whole = of || (galley.in(i + 1, desk.determiners) && !galley.is(i + 1, "a") &&
                            !galley.is(i + 1, "an"));
  if (!whole || !desk.together(i, i + 1)) return std::nullopt;
  if (i > 0 && desk.together(i - 1, i)) {
    if (galley.in(i - 1, desk.ordinals)) return std::nullopt;
    // "the other half of", "the better half of": a half among two, not a share.
    const bool named = galley.is_word(i - 1) && i > 1 && galley.is(i - 2, "the");
    if (named || galley.is(i - 1, "the")) return std::nullopt;
  }
  return share(desk, i, i + 1, 0.5);
}

// "a third of", "one quarter of", "two thirds of", "three-quarters".
std::optional<ReadFigure> parts_at(const FigureDesk& desk, size_t i, const WrittenNumber* number) {
  const Galley& galley = desk.galley;
  if (number && number->ordinal) return std::nullopt;  // "the first quarter of 2016"
  const double count = number ? number->value : 1;
  if (number && !number->tail.empty()) {
    if (!number->hyphened || number->last != i + 1 || !number->in_words) return std::nullopt;
    const double parts = parts_in(desk, number->tail, count == 1);
    if (parts <= count) return std::nullopt;
    return share(desk, i, i + 1, count / parts);
  }
  const size_t next = number ? number->last : i + 1;
  if (!galley.is_word(next) || !desk.together(i, next)) return std::nullopt;
  const double parts = parts_in(desk, galley.lower(next), count == 1);
  if (parts <= count || !desk.word_is(next + 1, i, "of")) return std::nullopt;
  if (galley.is(next + 2, "a") || galley.is(next + 2, "an")) return std::nullopt;
  return share(desk, i, next + 1, count / parts);
}

// "one in five", "nine out of 10", "one out of every four".
std::optional<ReadFigure> of_so_many(const FigureDesk& desk, const WrittenNumber& number) {
  const Galley& galley = desk.galley;
  if (!number.tail.empty() || number.ordinal || number.value < 1) return std::nullopt;
  const bool out = galley.is(number.last, "out") && galley.is(number.last + 1, "of");
  if (!out && !galley.is(number.last, "in")) return std::nullopt;
  size_t at = number.last + (out ? 2 : 1);
  const bool every = galley.is(at, "every");
  if (every) ++at;
  if (!desk.together(number.first, at)) return std::nullopt;
  const auto whole = desk.numbers.at(at);
  if (!whole || whole->ordinal || !whole->tail.empty() || whole->value_to ||
      whole->value <= number.value)
    return std::nullopt;
  const bool ten = whole->value == 10 || whole->value == 100 || whole->value == 1000;
  if (!out && !every && number.value != 1 && !ten) return std::nullopt;
  if (galley.in(whole->last, desk.units)) return std::nullopt;  // "one in 10 minutes"
  const bool year = whole->plain && !whole->in_words && whole->value >= 1500;
  if (year) return std::nullopt;
  ReadFigure figure;
  figure.first = number.first;
  figure.last = whole->last;
  figure.value = number.value / whole->value;
  figure.unit = "share";
  figure.in_words = true;
  figure.counted = counted_after(desk, *whole);
  return figure;
}

}  // namespace

std::optional<ReadFigure> share_at(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  if (galley.is(i, "half")) return half_at(desk, i);
  if (galley.is(i, "a")) return parts_at(desk, i, nullptr);
  const auto number = desk.numbers.at(i);
  if (!number) return std::nullopt;
  if (auto figure = parts_at(desk, i, &*number)) return figure;
  return of_so_many(desk, *number);
}

}  // namespace stet
