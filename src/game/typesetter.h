// Sets text: words shaped once by SDL_ttf (HarfBuzz), broken into lines by our own rules, drawn
// tinted from an atlas.
//
// ImGui breaks lines inside "61,000.50" and aborts on a paragraph beyond 16-bit indices; here a
// word is one image, and only what the clip shows is drawn. Words are the unit of highlighting and
// hit-testing. Layouts are cached by text, style and width, so setting the same text each frame
// costs a look-up. Words the style's face has no letters for are set in another, and lines of
// mixed direction are put in order (text_runs.h). Sizes of styles are in design units and are multiplied by the scale; all else
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
#include "game/line_breaker.h"
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

// A word, or a part of one: what is one image. In the order of the text, which is not always
// that of x.
struct PlacedWord {
  Span span;  // bytes of the text
  float x = 0, width = 0;
  size_t line = 0;
  size_t face = 0;  // its number in Fonts
  bool right_to_left = false;
  uint32_t script = 0;
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
  float width = 0, height = 0;  // of what was set, not what was allowed; all of it right to left
  bool right_to_left = false;   // lines begin at the right edge

  // The word under a point, with half the spaces round it; coordinates within the layout.
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

  const Fonts& fonts() const { return fonts_; }
  Fonts& fonts() { return fonts_; }
  // Takes effect when the next frame begins.
  void use(Typeface typeface) { wanted_ = typeface; }

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
  // What a run of letters is set in.
  struct Setting {
    size_t face = 0;
    bool right_to_left = false;
    uint32_t script = 0;
    bool plain() const { return !right_to_left && script == 0; }
  };
  static Setting setting_of(const PlacedWord& word) {
    return {word.face, word.right_to_left, word.script};
  }
  int pixels(const TextStyle& style) const;
  std::string image_key(std::string_view word, const TextStyle& style, Setting in) const;
  float word_width(std::string_view word, const TextStyle& style, Setting in);
  float word_width(std::string_view word, const TextStyle& style) {
    return word_width(word, style, {static_cast<size_t>(style.face), false, 0});
  }
  float space_width(const TextStyle& style);
  // Calls `use` with the font told about direction and script.
  template <class Use>
  void shaping(const TextStyle& style, Setting in, Use use);
  const TextLayout& cached(std::string_view text, const TextStyle& style, float width, bool cut);
  void shorten(TextLayout& layout, float width);
  void set(TextLayout& layout, float width);
  void place_line(TextLayout& layout, std::span<const LinePiece> pieces,
                  std::span<const PlacedWord> words, const std::vector<uint8_t>& levels);
  const AtlasImage* word_image(std::string_view word, const TextStyle& style, Setting in);

  Fonts fonts_;
  Typeface wanted_ = Typeface::newspaper;
  GlyphAtlas atlas_;
  float scale_ = 1;
  uint64_t frame_ = 0;
  std::unordered_map<std::string, Cached> layouts_;
  std::unordered_map<std::string, float> widths_;
};

}  // namespace stet
