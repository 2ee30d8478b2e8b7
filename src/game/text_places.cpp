#include "game/text_places.h"

#include <algorithm>
#include <cmath>

#include "text/utf8.h"

namespace stet {

TextPlaces::TextPlaces(Typesetter& type, const TextLayout& layout, std::string_view text)
    : type_(type), layout_(layout), text_(text) {
  line_height_ = type.line("x", layout.style).height;
  space_ = type.line("n n", layout.style).width - type.line("nn", layout.style).width;
  size_t at = 0;
  for (const TextLine& line : layout.lines) {
    if (line.last_word > line.first_word) {
      const size_t begin = layout.words[line.first_word].span.begin;
      // Spaces before the first word of a paragraph belong to its line.
      starts_.push_back(at == 0 || text[at - 1] == '\n' ? at : begin);
      at = layout.words[line.last_word - 1].span.end;
    } else {
      starts_.push_back(at);
    }
    while (at < text.size() && text[at] != '\n' && is_space(decode(text, at).value))
      at += decode(text, at).length;
    if (at < text.size() && text[at] == '\n') ++at;
  }
  if (starts_.empty()) starts_.push_back(0);
  // A line feed at the end begins a line that holds nothing yet.
  if (!text.empty() && text.back() == '\n' && starts_.back() < text.size())
    starts_.push_back(text.size());
}

size_t TextPlaces::line_of(size_t place) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), place);
  return after == starts_.begin() ? 0 : static_cast<size_t>(after - starts_.begin()) - 1;
}

Span TextPlaces::line_span(size_t line) const {
  Span span{starts_[line], line + 1 < starts_.size() ? starts_[line + 1] : text_.size()};
  if (line + 1 < starts_.size() && !span.empty()) span.end -= 1;
  return span;
}

float TextPlaces::advance(const PlacedWord& word, size_t place) const {
  if (place <= word.span.begin) return 0;
  if (place >= word.span.end) return word.width;
  return type_.line(slice(text_, {word.span.begin, place}), layout_.style).width;
}

float TextPlaces::x_of(size_t place) const {
  const size_t line = line_of(place);
  if (line >= layout_.lines.size()) return 0;
  const TextLine& set = layout_.lines[line];
  const PlacedWord* before = nullptr;
  for (size_t i = set.first_word; i < set.last_word; ++i)
    if (layout_.words[i].span.begin <= place) before = &layout_.words[i];
  if (!before) {
    const float from = set.last_word > set.first_word ? layout_.words[set.first_word].x : 0;
    return place > starts_[line] ? from : std::min(from, 0.0f);
  }
  const float within = advance(*before, place);
  const float x = before->right_to_left ? before->x + before->width - within : before->x + within;
  const size_t beyond = place > before->span.end ? place - before->span.end : 0;
  return x + static_cast<float>(beyond) * space_;
}

Vec TextPlaces::caret(size_t place) const {
  return {std::floor(x_of(place)), line_height_ * static_cast<float>(line_of(place))};
}

size_t TextPlaces::nearest_in(const PlacedWord& word, float x) const {
  size_t best = word.span.begin;
  float distance = 1e9f;
  for (size_t at = word.span.begin;; at += decode(text_, at).length) {
    const float within = advance(word, at);
    const float here =
        word.right_to_left ? word.x + word.width - within : word.x + within;
    if (std::abs(x - here) < distance) {
      distance = std::abs(x - here);
      best = at;
    }
    if (at >= word.span.end) return best;
  }
}

size_t TextPlaces::place_at(Vec point) const {
  const float lines_down = std::max(0.0f, point.y) / line_height_;
  const size_t line = std::min(static_cast<size_t>(lines_down), starts_.size() - 1);
  if (line >= layout_.lines.size()) return starts_[line];
  const TextLine& set = layout_.lines[line];
  if (set.first_word == set.last_word) return starts_[line];
  const PlacedWord* nearest = nullptr;
  float distance = 1e9f;
  for (size_t i = set.first_word; i < set.last_word; ++i) {
    const PlacedWord& word = layout_.words[i];
    const float off = std::max({0.0f, word.x - point.x, point.x - word.x - word.width});
    if (off >= distance) continue;
    distance = off;
    nearest = &word;
  }
  const bool last = nearest == &layout_.words[set.last_word - 1];
  if (last && point.x > nearest->x + nearest->width + space_) return line_span(line).end;
  return nearest_in(*nearest, point.x);
}

}  // namespace stet
