// The drawing half of the typesetter: word images, marker strokes, underlines, strikes.
#include <SDL_ttf.h>

#include <cmath>

#include "game/painter.h"
#include "game/typesetter.h"

namespace stet {

namespace {

uint32_t color_at(Span word, uint32_t plain, std::span<const Emphasised> emphasis) {
  for (const Emphasised& e : emphasis)
    if (e.how == Emphasis::tint && e.span.overlaps(word)) return e.color;
  return plain;
}

}  // namespace

void Typesetter::draw(Painter& painter, const TextLayout& layout, Vec at, uint32_t color,
                      std::span<const Emphasised> emphasis) {
  if (!atlas_.draws()) return;
  TTF_Font* font = fonts_.at(static_cast<size_t>(layout.style.face), pixels(layout.style));
  if (!font) return;
  const float ascent = static_cast<float>(TTF_FontAscent(font));
  const float font_height = static_cast<float>(TTF_FontHeight(font));
  const float stroke = std::max(1.0f, std::round(static_cast<float>(pixels(layout.style)) / 14));
  const float dot = std::max(2.0f, std::round(static_cast<float>(pixels(layout.style)) / 10));
  // Within a line: where glyphs begin, the baseline, and the middle of small letters.
  auto glyph_top = [&](float line_height) { return std::floor((line_height - font_height) / 2); };

  auto each_box = [&](Emphasis how, auto&& draw_box) {
    for (const Emphasised& e : emphasis)
      if (e.how == how)
        for (const Rect& b : boxes(layout, e.span))
          draw_box(e, Rect{at.x + b.x, at.y + b.y, b.w, b.h});
  };
  each_box(Emphasis::highlight, [&](const Emphasised& e, Rect b) {
    const float top = b.y + glyph_top(b.h), pad = stroke * 2;
    painter.fill({b.x - pad, top - stroke, b.w + 2 * pad, font_height + 2 * stroke}, e.color);
  });

  const Rect clip = painter.clip();
  for (const TextLine& line : layout.lines) {
    if (at.y + line.y > clip.bottom() || at.y + line.y + line.height < clip.y) continue;
    const float y = at.y + line.y + glyph_top(line.height);
    for (size_t i = line.first_word; i < line.last_word; ++i) {
      const PlacedWord& word = layout.words[i];
      const AtlasImage* image =
          word_image(slice(layout.text, word.span), layout.style, setting_of(word));
      if (!image) continue;
      // All faces of a line stand on one base line.
      float rise = 0;
      if (word.face != static_cast<size_t>(layout.style.face))
        if (TTF_Font* other = fonts_.at(word.face, pixels(layout.style)))
          rise = static_cast<float>(TTF_FontAscent(other)) - ascent;
      painter.word(*image, {at.x + word.x, y - rise}, color_at(word.span, color, emphasis));
    }
  }

  auto baseline = [&](const Rect& b) { return b.y + glyph_top(b.h) + ascent; };
  each_box(Emphasis::highlight, [&](const Emphasised& e, Rect b) {
    if (e.line_color) painter.rule({b.x, baseline(b) + stroke * 2}, b.w, e.line_color, stroke);
  });
  each_box(Emphasis::underline, [&](const Emphasised& e, Rect b) {
    painter.rule({b.x, baseline(b) + stroke * 2}, b.w, e.color, stroke);
  });
  each_box(Emphasis::dotted, [&](const Emphasised& e, Rect b) {
    painter.dotted({b.x, baseline(b) + stroke * 2}, b.w, e.color, dot);
  });
  each_box(Emphasis::struck, [&](const Emphasised& e, Rect b) {
    painter.rule({b.x, baseline(b) - std::round(ascent * 0.28f)}, b.w, e.color, stroke);
  });
}

}  // namespace stet
