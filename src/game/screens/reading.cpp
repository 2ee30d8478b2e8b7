#include "game/screens/reading.h"

#include <algorithm>
#include <cmath>

#include "quiz/mark_units.h"

namespace stet {

namespace {

// Where a word stands; empty when it is in no block.
Rect place_of(Typesetter& type, std::span<const SetBlock> blocks, Span word) {
  for (const SetBlock& block : blocks) {
    if (!word.overlaps(block.span)) continue;
    const Span local{word.begin - block.span.begin, word.end - block.span.begin};
    const std::vector<Rect> boxes = type.boxes(*block.set, local);
    if (boxes.empty()) return {};
    return {block.at.x + boxes[0].x, block.at.y + boxes[0].y, boxes[0].w, boxes[0].h};
  }
  return {};
}

std::optional<size_t> word_under(const ReadingState& state, std::span<const SetBlock> blocks,
                                 Vec point) {
  for (const SetBlock& block : blocks) {
    const Vec local{point.x - block.at.x, point.y - block.at.y};
    if (local.y < 0 || local.y >= block.set->height) continue;
    const auto placed = block.set->word_at(local);
    if (!placed) return std::nullopt;
    const size_t byte = block.span.begin + block.set->words[*placed].span.begin;
    const auto after = std::upper_bound(state.words.begin(), state.words.end(), byte,
                                        [](size_t at, const Span& word) { return at < word.end; });
    if (after == state.words.end()) return std::nullopt;
    return static_cast<size_t>(after - state.words.begin());
  }
  return std::nullopt;
}

// The nearest word on the next line that way; the same word at the ends.
size_t across_line(Frame& frame, const ReadingState& state, std::span<const SetBlock> blocks,
                   bool down) {
  const size_t from = *state.caret;
  const Rect here = place_of(frame.type, blocks, state.words[from]);
  size_t best = from;
  std::optional<float> line;  // top of the line found
  for (size_t i = from; down ? i + 1 < state.words.size() : i > 0;) {
    i = down ? i + 1 : i - 1;
    const Rect box = place_of(frame.type, blocks, state.words[i]);
    if (box.empty() || std::abs(box.y - here.y) < 1) continue;
    if (line && std::abs(box.y - *line) >= 1) break;
    auto distance = [&](const Rect& rect) { return std::abs(rect.middle().x - here.middle().x); };
    if (!line || distance(box) < distance(place_of(frame.type, blocks, state.words[best])))
      best = i;
    line = box.y;
  }
  return best;
}

void go(Frame& frame, ScrollArea& area, ReadingState& state, std::span<const SetBlock> blocks,
        size_t word, bool extend) {
  state.caret = word;
  if (!extend) state.anchor = word;
  const Rect place = place_of(frame.type, blocks, state.words[word]);
  if (!place.empty()) area.reveal(place);
  frame.animate();
}

// Where reading by words begins: the first word in sight.
size_t first_in_sight(Frame& frame, const ScrollArea& area, const ReadingState& state,
                      std::span<const SetBlock> blocks) {
  for (size_t i = 0; i < state.words.size(); ++i)
    if (place_of(frame.type, blocks, state.words[i]).y >= area.view().y) return i;
  return 0;
}

void by_keys(Frame& frame, ScrollArea& area, ReadingState& state,
             std::span<const SetBlock> blocks) {
  if (!frame.input.key || frame.input.key->pad) return;
  const bool extend = frame.input.key->shift;
  if (!state.caret) {
    if (frame.take(Key::right) || frame.take(Key::left))
      go(frame, area, state, blocks, first_in_sight(frame, area, state, blocks), false);
    return;
  }
  const size_t here = *state.caret, last = state.words.size() - 1;
  if (frame.take(Key::right)) go(frame, area, state, blocks, std::min(here + 1, last), extend);
  if (frame.take(Key::left)) go(frame, area, state, blocks, here - (here > 0), extend);
  if (frame.take(Key::down))
    go(frame, area, state, blocks, across_line(frame, state, blocks, true), extend);
  if (frame.take(Key::up))
    go(frame, area, state, blocks, across_line(frame, state, blocks, false), extend);
}

void by_mouse(Frame& frame, ScrollArea& area, ReadingState& state,
              std::span<const SetBlock> blocks) {
  const Mouse& mouse = frame.input.mouse;
  if (!mouse.down) state.dragging = false;
  const bool inside = area.view().common(frame.paint.clip()).contains(mouse.at);
  if (mouse.pressed && inside && !area.dragging_thumb()) {
    const auto word = word_under(state, blocks, mouse.at);
    state.caret = word;
    state.anchor = word.value_or(0);
    state.dragging = word.has_value();
  } else if (state.dragging && mouse.moved) {
    if (const auto word = word_under(state, blocks, mouse.at))
      go(frame, area, state, blocks, *word, true);
  }
}

}  // namespace

void ReadingState::turn_to(const std::string& id, std::string_view text) {
  if (id == page_id) return;
  *this = {};
  page_id = id;
  words = passage_words(text);
}

Span ReadingState::picked() const {
  if (!caret || *caret >= words.size() || anchor >= words.size()) return {};
  return {words[std::min(*caret, anchor)].begin, words[std::max(*caret, anchor)].end};
}

void read_words(Frame& frame, ScrollArea& area, ReadingState& state, std::string_view text,
                std::span<const SetBlock> blocks) {
  if (state.words.empty()) return;
  by_mouse(frame, area, state, blocks);
  if (area.focused()) {
    by_keys(frame, area, state, blocks);
    if (frame.take(Key::select_all)) {
      state.anchor = 0;
      state.caret = state.words.size() - 1;
    }
  }
  const std::string picked(slice(text, state.picked()));
  if (!picked.empty() && !frame.ui.typing && frame.take(Key::copy)) frame.wish.copied = picked;
  area.set_value(picked, state.caret.has_value());
}

}  // namespace stet
