#include "game/passage_picker.h"

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

constexpr TextStyle kPassage{Face::serif, 18, 1.6f};

// The picker as it is set on the screen.
struct SetPassage {
  const PassagePicker& picker;
  const TextLayout& set;
  Vec at;

  // The unit that byte `at` is in or before; the last one at the end.
  size_t unit_at(size_t byte) const {
    const auto after = std::ranges::upper_bound(
        picker.units, byte, {}, [](const Span& unit) { return unit.end; });
    return std::min(static_cast<size_t>(after - picker.units.begin()), picker.units.size() - 1);
  }
  // The first word of a unit, as an index into the layout's words.
  size_t word_of(size_t unit) const {
    const auto after = std::ranges::upper_bound(
        set.words, picker.units[unit].begin, {}, [](const PlacedWord& word) { return word.span.end; });
    return std::min(static_cast<size_t>(after - set.words.begin()), set.words.size() - 1);
  }
  Rect rect_of_word(size_t word) const {
    const PlacedWord& placed = set.words[word];
    const TextLine& line = set.lines[placed.line];
    return {at.x + placed.x, at.y + line.y, placed.width, line.height};
  }
  std::optional<size_t> unit_under(Vec point) const {
    const auto word = set.word_at({point.x - at.x, point.y - at.y});
    if (!word) return std::nullopt;
    const size_t unit = unit_at(set.words[*word].span.begin);
    if (!picker.units[unit].overlaps(set.words[*word].span)) return std::nullopt;
    return unit;
  }
  // The unit nearest to this one on the next line that way; itself at the ends.
  size_t across(size_t from, bool down) const {
    const PlacedWord& here = set.words[word_of(from)];
    for (size_t line = here.line; down ? line + 1 < set.lines.size() : line > 0;) {
      line = down ? line + 1 : line - 1;
      const TextLine& next = set.lines[line];
      size_t best = next.first_word;
      for (size_t i = next.first_word; i < next.last_word; ++i)
        if (std::abs(set.words[i].x - here.x) < std::abs(set.words[best].x - here.x)) best = i;
      if (next.first_word == next.last_word) continue;
      const size_t unit = unit_at(set.words[best].span.begin);
      if (unit != from) return unit;
    }
    return from;
  }
  Span from_to(size_t a, size_t b) const {
    return {picker.units[std::min(a, b)].begin, picker.units[std::max(a, b)].end};
  }
  // One unit means the whole that it is in, where there is one.
  Span meant(size_t a, size_t b) const {
    const Span span = from_to(a, b);
    const bool is_marked = std::ranges::any_of(
        picker.marked, [&](const Span& each) { return each.contains(span); });
    if (a != b || is_marked) return span;
    const auto whole = std::ranges::find_if(
        picker.wholes, [&](const Span& each) { return each.contains(span); });
    return whole == picker.wholes.end() ? span : *whole;
  }
};

void record_in_sight(Frame& frame, const SetPassage& passage) {
  const Rect clip = frame.paint.clip();
  size_t last = passage.picker.units.size();
  for (const TextLine& line : passage.set.lines) {
    const float y = passage.at.y + line.y;
    if (y + line.height < clip.y || y > clip.bottom()) continue;
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      const size_t unit = passage.unit_at(passage.set.words[i].span.begin);
      if (unit == last || !passage.picker.units[unit].overlaps(passage.set.words[i].span)) continue;
      last = unit;
      const Span span = passage.picker.units[unit];
      const bool marked = std::ranges::any_of(
          passage.picker.marked, [&](const Span& each) { return each.overlaps(span); });
      frame.record({passage.picker.id + "." + std::to_string(unit + 1), WidgetRole::option,
                    std::string(slice(passage.picker.text, span)),
                    marked ? frame.words("state.marked") : "", passage.rect_of_word(i)});
    }
  }
}

// The unit at the other end of what is being picked lies in the state that text fields use, which
// none does while the passage has the focus.
std::optional<Span> pick_by_keys(Frame& frame, const SetPassage& passage, size_t& cursor) {
  TextEdit& ends = frame.ui.edit;
  const size_t last = passage.picker.units.size() - 1, before = cursor;
  const bool more = frame.input.key && frame.input.key->shift;
  if (frame.take(Key::right)) cursor = std::min(cursor + 1, last);
  if (frame.take(Key::left)) cursor -= cursor > 0;
  for (const bool down : {true, false}) {
    const Key key = down ? Key::down : Key::up;
    if (!frame.key_is(key)) continue;
    const size_t to = passage.across(cursor, down);
    if (to != cursor && frame.take(key)) cursor = to;
  }
  if (!more && (cursor != before || ends.caret != cursor)) ends.anchor = cursor;
  ends.caret = cursor;
  if (cursor != before && !frame.scroll_stack.empty())
    frame.scroll_stack.back()->reveal(passage.rect_of_word(passage.word_of(cursor)));
  if (!frame.take(Key::activate)) return std::nullopt;
  return passage.meant(std::exchange(ends.anchor, cursor), cursor);
}

std::optional<Span> pick_by_mouse(Frame& frame, const SetPassage& passage, const Interaction& did,
                                  size_t& cursor) {
  const Mouse& mouse = frame.input.mouse;
  const auto under = passage.unit_under(mouse.at);
  if (!under) return std::nullopt;
  TextEdit& ends = frame.ui.edit;
  if (did.hovered) frame.hand();
  const bool released = frame.ui.pressed == passage.picker.id && mouse.released && did.hovered;
  if (did.held || released) cursor = ends.caret = *under;
  if (did.held && mouse.pressed) ends.anchor = *under;
  if (!released) return std::nullopt;
  return passage.meant(std::exchange(ends.anchor, cursor), cursor);
}

}  // namespace

std::optional<Span> passage_picker(Frame& frame, Column& column, const PassagePicker& picker,
                                   size_t& cursor) {
  const Theme& t = frame.theme;
  const float pad = frame.px(14);
  const TextLayout& set = frame.type.layout(picker.text, kPassage, column.width - 2 * pad);
  const Rect rect{column.x, column.y, column.width, set.height + 2 * pad};
  const SetPassage passage{picker, set, {rect.x + pad, rect.y + pad}};
  column.y += rect.h;
  std::string value;
  for (Span span : picker.marked)
    if (span.end <= picker.text.size())
      value += (value.empty() ? "" : ", ") + std::string(slice(picker.text, span));
  const Interaction did = frame.interact(
      {picker.id, WidgetRole::passage, picker.label, value, rect}, PressedBy::nothing);
  std::optional<Span> picked;
  TextEdit& ends = frame.ui.edit;
  const bool can = !picker.units.empty() && !set.words.empty();
  if (can) {
    const size_t last = picker.units.size() - 1;
    cursor = std::min(cursor, last);
    if (did.focused) {
      ends.anchor = std::min(ends.anchor, last);
      picked = pick_by_keys(frame, passage, cursor);
    }
    if (!picked) picked = pick_by_mouse(frame, passage, did, cursor);
    record_in_sight(frame, passage);
  }

  sheet(frame, rect);
  std::vector<Emphasised> emphasis;
  for (Span span : picker.marked) {
    emphasis.push_back({span, Emphasis::highlight, t.marker, t.accent});
    emphasis.push_back({span, Emphasis::tint, t.ink});
  }
  for (Span span : picker.faded) {
    emphasis.push_back({span, Emphasis::tint, t.muted});
    emphasis.push_back({span, Emphasis::underline, t.rule});
  }
  if (can && did.focused && ends.anchor != cursor)
    emphasis.push_back({passage.from_to(ends.anchor, cursor), Emphasis::highlight,
                        mix(t.sheet, t.accent, 0.22f), 0});
  frame.type.draw(frame.paint, set, passage.at, t.ink, emphasis);
  if (!did.focused) return picked;
  frame.paint.outline(rect.inset(-frame.px(2)), t.accent, frame.px(2), frame.px(8));
  if (can)
    for (const Rect& box : frame.type.boxes(set, picker.units[cursor]))
      frame.paint.outline(
          Rect{passage.at.x + box.x, passage.at.y + box.y, box.w, box.h}.inset(-frame.px(2)),
          t.accent, frame.px(2), frame.px(4));
  return picked;
}

}  // namespace stet
