#include "facts/ranges.h"

namespace stet {

namespace {

constexpr size_t kVerbReach = 4;        // words from a verb of change to its figure
constexpr double kWidestBareRange = 4;  // "20 to 80 boats"; "the index rose 20 to 3,000" is none

bool is_dash(const Galley& galley, size_t i) {
  const std::string_view sign = galley.text(i);
  return sign == "–" || sign == "-" || sign == "‑";
}

// "18- to 24-year-olds": the hyphen left hanging.
size_t past_hanging_hyphen(const FigureDesk& desk, size_t i) {
  const Galley& galley = desk.galley;
  if (i == 0 || i + 1 >= galley.size() || !is_dash(galley, i) || !desk.together(i, i + 1)) return i;
  const bool hangs = galley.tokens[i - 1].span.end == galley.tokens[i].span.begin &&
                     galley.tokens[i].span.end < galley.tokens[i + 1].span.begin;
  return hangs ? i + 1 : i;
}

// "between" before the figure, or before a hedge or "the ages of" that stand before it.
bool after_between(const FigureDesk& desk, size_t first) {
  for (size_t n = 1; n <= 4 && n <= first && desk.together(first - n, first); ++n)
    if (desk.galley.is(first - n, "between")) return true;
  return false;
}

bool after_from(const FigureDesk& desk, size_t first) {
  const Galley& galley = desk.galley;
  if (first == 0 || !desk.word_is(first - 1, first, "from")) return false;
  if (first == 1 || !desk.together(first - 2, first)) return true;
  for (std::string_view word : {"ranging", "ranges", "ranged", "range", "anywhere", "varying",
                                "varied", "varies", "aged", "ages"})
    if (galley.is(first - 2, word)) return false;
  return true;
}

bool after_direction(const FigureDesk& desk, size_t first) {
  for (size_t n = 1; n <= kVerbReach && n <= first && desk.together(first - n, first); ++n)
    if (desk.galley.in(first - n, desk.direction_verbs)) return true;
  return false;
}

// "7" of "7 to 9 p.m.".
void take_half_day(ReadFigure& left, const ReadFigure& right) {
  if (!left.bare || left.kind == FactKind::time) return;
  const bool hour = left.value && *left.value >= 1 && *left.value <= 12;
  left.kind = FactKind::time;
  if (!hour || !right.value) {
    left.value.reset();
    return;
  }
  const double morning = (*left.value == 12 ? 0 : *left.value) * 60;
  left.value = morning + 720 < *right.value ? morning + 720 : morning;
}

void take_unit(ReadFigure& left, const ReadFigure& right) {
  if (left.bare) {
    left.kind = right.kind;
    left.unit = right.unit;
  } else if (!right.bare && left.kind != FactKind::money) {
    return;
  }
  // "2 to 3 million", but "500 to 2,000", "900,000 to 1 million".
  if (left.scale == 1 && right.scale > 1 && left.value && right.value &&
      *left.value <= *right.value / right.scale)
    left.value = *left.value * right.scale;
}

bool same_sort(const ReadFigure& left, const ReadFigure& right) {
  if (left.bare || left.kind == FactKind::time)
    return right.kind != FactKind::ordinal &&
           (left.kind != FactKind::time || right.kind == FactKind::time);
  if (left.kind == FactKind::age && right.bare) return true;
  if (left.kind == FactKind::money && right.bare) return true;  // "$2–3 million"
  if (left.counted) return false;
  return left.kind == right.kind && (left.unit == right.unit);
}

}  // namespace

size_t upper_end_after(const FigureDesk& desk, const ReadFigure& left) {
  const Galley& galley = desk.galley;
  if (left.value_to || left.kind == FactKind::ordinal) return 0;
  const size_t at = past_hanging_hyphen(desk, left.last);
  if (at + 1 >= galley.size() || !desk.together(left.first, at + 1)) return 0;
  const bool joins = galley.is(at, "to") || galley.is(at, "or") || is_dash(galley, at) ||
                     (galley.is(at, "and") && after_between(desk, left.first)) ||
                     (galley.is(at, "until") && left.kind == FactKind::time);
  return joins ? at + 1 : 0;
}

Joining join(const FigureDesk& desk, ReadFigure& left, const ReadFigure& right) {
  const Galley& galley = desk.galley;
  const size_t joint = right.first - 1;
  if (right.value_to || !same_sort(left, right)) return Joining::apart;
  const bool dash = is_dash(galley, joint);
  const bool clock = right.kind == FactKind::time;
  const bool age = left.kind == FactKind::age || right.kind == FactKind::age;
  const bool to = galley.is(joint, "to");
  // "leads 54 percent to 46 percent", "approve 37 percent to 43 percent": two sides of a poll.
  if (to && left.kind == FactKind::percent) return Joining::apart;
  if (to && !clock && !age && after_from(desk, left.first)) {
    take_unit(left, right);
    return Joining::change;
  }
  if (clock) {
    if (left.bare) take_half_day(left, right);
    left.kind = FactKind::time;
    if (left.value && right.value && *left.value < *right.value)
      left.value_to = right.value;
    else
      left.value.reset();
    if (right.unit) left.unit = right.unit;
    left.last = right.last;
    left.bare = false;
    return Joining::range;
  }
  const bool was_bare = left.bare;
  ReadFigure whole = left;
  take_unit(whole, right);
  if (!whole.value || !right.value || *whole.value >= *right.value)
    return was_bare && (to || dash)
               ? (after_direction(desk, left.first) ? Joining::change : Joining::score)
               : Joining::apart;
  if (dash && was_bare && right.bare) return Joining::score;
  const bool sum = left.kind == FactKind::money && right.bare;
  if (sum && *right.value > *whole.value * kWidestBareRange) return Joining::apart;
  if (galley.is(joint, "or") && (!was_bare || *right.value > *whole.value * kWidestBareRange))
    return Joining::apart;
  if (to && after_direction(desk, left.first)) {
    const bool wide = *right.value > *whole.value * kWidestBareRange;
    if (!was_bare || wide || right.bare) return Joining::change;
  }
  whole.value_to = right.value;
  whole.counted = right.counted;
  whole.last = right.last;
  whole.bare = right.bare;
  left = whole;
  return Joining::range;
}

}  // namespace stet
