// What screens draw with: rectangles, rules, text images, clipping. Wraps ImGui's draw list.
//
// Everything is an axis-aligned quad, which SDL's software renderer fills or copies without its
// triangle rasteriser: a rounded panel is three rectangles and four quarters of a disc image.
#pragma once

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "game/geometry.h"
#include "game/glyph_atlas.h"

struct ImDrawList;

namespace stet {

// What words were drawn on, for tests of contrast: pairs of ink and ground, packed 0xAABBGGRR.
struct GroundLog {
  struct Patch {
    Rect rect;
    uint32_t color;
  };
  std::vector<Patch> patches;  // of this frame, in the order they were filled
  std::set<std::pair<uint32_t, uint32_t>> pairs;
};

class Painter {
 public:
  Painter(ImDrawList* list, GlyphAtlas& atlas, Rect whole, GroundLog* log = nullptr);

  void fill(Rect rect, uint32_t color, float radius = 0);
  void outline(Rect rect, uint32_t color, float thickness, float radius = 0);
  void disc(Vec middle, float radius, uint32_t color);
  void ring(Vec middle, float radius, float thickness, uint32_t color);
  void rule(Vec from, float length, uint32_t color, float thickness);    // across
  void dotted(Vec from, float length, uint32_t color, float thickness);  // across
  void line(Vec from, Vec to, uint32_t color, float thickness);          // any direction
  void image(const AtlasImage& image, Vec at, uint32_t color);
  // An image of writing.
  void word(const AtlasImage& image, Vec at, uint32_t color);

  // What is drawn or hit must lie in the clip; nested clips meet.
  Rect clip() const { return clips_.back(); }
  bool visible(const Rect& rect) const { return rect.overlaps(clips_.back()); }
  void push_clip(Rect rect);
  void pop_clip();

 private:
  void corners(const AtlasImage& disc, Rect rect, float r, uint32_t color);

  ImDrawList* list_;
  GlyphAtlas& atlas_;
  GroundLog* log_;
  std::vector<Rect> clips_;
};

// `over` laid on `under` with this opacity, both packed 0xAABBGGRR.
uint32_t mix(uint32_t under, uint32_t over, float opacity);

}  // namespace stet
