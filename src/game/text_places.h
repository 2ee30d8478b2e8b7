// Where the caret stands in set text, and which place between characters a point means.
#pragma once

#include <string_view>

#include "game/typesetter.h"

namespace stet {

class TextPlaces {
 public:
  // `layout` is of `text`, which may end in spaces or line feeds that the layout doesn't show.
  TextPlaces(Typesetter& type, const TextLayout& layout, std::string_view text);

  size_t lines() const { return starts_.size(); }
  float line_height() const { return line_height_; }
  float height() const { return line_height_ * static_cast<float>(lines()); }
  size_t line_of(size_t place) const;
  Span line_span(size_t line) const;  // bytes, without the line feed or space it ends with
  float x_of(size_t place) const;
  Vec caret(size_t place) const;  // the upper end of it, within the layout
  size_t place_at(Vec point) const;

 private:
  float advance(const PlacedWord& word, size_t place) const;
  size_t nearest_in(const PlacedWord& word, float x) const;

  Typesetter& type_;
  const TextLayout& layout_;
  std::string_view text_;
  float line_height_ = 0;
  float space_ = 0;
  std::vector<size_t> starts_;  // the first byte of each line
};

}  // namespace stet
