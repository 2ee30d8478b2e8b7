// Sets text: words shaped once by SDL_ttf (HarfBuzz), broken into lines by our own rules, drawn
// tinted from an atlas.
//
// ImGui breaks lines inside "61,000.50" and aborts on a paragraph beyond 16-bit indices; here a
// word is one image, and only what the clip shows is drawn. Words are the unit of highlighting and
// hit-testing. Layouts are cached by text, style and width, so setting the same text each frame
// costs a look-up. Sizes of styles are in design units and are multiplied by the scale; all else
// is in pixels.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "game/fonts.h"
#include "game/geometry.h"
#include "game/glyph_atlas.h"
#include "text/span.h"

namespace stet {

class Painter;

struct TextStyle {
  Face face = Face::sans;
  float size = 17;           // design units
  float line_height = 1.4f;  // times size
  bool operator==(const TextStyle&) const = default;
};

namespace style {
inline constexpr TextStyle headline{Face::serif_bold, 34, 1.2f};
inline constexpr TextStyle title{Face::serif_bold, 24, 1.25f};
inline constexpr TextStyle body{Face::serif, 20, 1.5f};
inline constexpr TextStyle quote{Face::serif_italic, 20, 1.5f};
inline constexpr TextStyle control{Face::sans, 17, 1.4f};
inline constexpr TextStyle control_bold{Face::sans_bold, 17, 1.4f};
inline constexpr TextStyle caption{Face::sans, 14, 1.4f};
inline constexpr TextStyle caption_bold{Face::sans_bold, 14, 1.4f};
}  // namespace style

struct PlacedWord {
  Span span;  // bytes of the text
  float x = 0, width = 0;
  size_t line = 0;
};

struct TextLine {
  size_t first_word = 0, last_word = 0;  // [first, last)
  float y = 0, height = 0, width = 0;
};

struct TextLayout {
  std::string text;
  TextStyle style;
  std::vector<PlacedWord> words;
  std::vector<TextLine> lines;
  float width = 0, height = 0;  // of what was set, not what was allowed

  // The word under a point, with the space after it; coordinates within the layout.
  std::optional<size_t> word_at(Vec point) const;
};

enum class Emphasis {
  highlight,  // a marker's stroke behind the words, and an underline
  underline,
  dotted,  // dotted underline: stet
  struck,  // struck through: strike
  tint,    // the words' own colour
};

struct Emphasised {
  Span span;
  Emphasis how = Emphasis::highlight;
  uint32_t color = 0;       // of the mark; of the words for tint
  uint32_t line_color = 0;  // of the underline of a highlight; 0: none
};

class Typesetter {
 public:
  // `renderer` may be null: texts are measured and laid out but nothing is drawn.
  Typesetter(Fonts fonts, SDL_Renderer* renderer);

  void begin_frame(float scale);
  float scale() const { return scale_; }

  // `width` in pixels. The reference holds until the next frame begins.
  const TextLayout& layout(std::string_view text, const TextStyle& style, float width);
  // On one line, however wide.
  const TextLayout& line(std::string_view text, const TextStyle& style);
  // On one line, cut with … at `width`.
  const TextLayout& line(std::string_view text, const TextStyle& style, float width);

  // One box a line for the words of a span, spaces between them included.
  std::vector<Rect> boxes(const TextLayout& layout, Span span);

  void draw(Painter& painter, const TextLayout& layout, Vec at, uint32_t color,
            std::span<const Emphasised> emphasis = {});

  GlyphAtlas& atlas() { return atlas_; }

 private:
  struct Cached {
    std::unique_ptr<TextLayout> layout;
    uint64_t last_used = 0;
  };
  int pixels(const TextStyle& style) const;
  std::string image_key(std::string_view word, const TextStyle& style) const;
  float word_width(std::string_view word, const TextStyle& style);
  float space_width(const TextStyle& style);
  const TextLayout& cached(std::string_view text, const TextStyle& style, float width, bool cut);
  void shorten(TextLayout& layout, float width);
  void set(TextLayout& layout, float width);
  const AtlasImage* word_image(std::string_view word, const TextStyle& style);

  Fonts fonts_;
  GlyphAtlas atlas_;
  float scale_ = 1;
  uint64_t frame_ = 0;
  std::unordered_map<std::string, Cached> layouts_;
  std::unordered_map<std::string, float> widths_;
};

}  // namespace stet
