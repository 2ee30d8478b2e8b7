// Points and rectangles of the screen, in pixels of the drawing surface, y downwards.
#pragma once

#include <algorithm>

namespace stet {

struct Vec {
  float x = 0;
  float y = 0;
  bool operator==(const Vec&) const = default;
};

struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  Vec middle() const { return {x + w / 2, y + h / 2}; }
  bool empty() const { return w <= 0 || h <= 0; }
  bool contains(Vec p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  bool overlaps(const Rect& o) const {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }
  Rect inset(float by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
  // Empty where they don't meet.
  Rect common(const Rect& o) const {
    float left = std::max(x, o.x), top = std::max(y, o.y);
    return {left, top, std::max(0.0f, std::min(right(), o.right()) - left),
            std::max(0.0f, std::min(bottom(), o.bottom()) - top)};
  }
  bool operator==(const Rect&) const = default;
};

}  // namespace stet
