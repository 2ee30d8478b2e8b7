#include "game/painter.h"

#include <imgui.h>

#include <cmath>

namespace stet {

namespace {

ImVec2 vec(float x, float y) {
  return {x, y};
}

Rect snapped(Rect r) {
  const float left = std::round(r.x), top = std::round(r.y);
  return {left, top, std::round(r.right()) - left, std::round(r.bottom()) - top};
}

}  // namespace

Painter::Painter(ImDrawList* list, GlyphAtlas& atlas, Rect whole, GroundLog* log)
    : list_(list), atlas_(atlas), log_(log), clips_{whole} {}

void Painter::fill(Rect rect, uint32_t color, float radius) {
  rect = snapped(rect);
  if (!visible(rect)) return;
  if (log_) log_->patches.push_back({rect.common(clips_.back()), color});
  const float r = std::floor(std::min({radius, rect.w / 2, rect.h / 2}));
  auto box = [&](float x, float y, float w, float h) {
    list_->AddRectFilled(vec(x, y), vec(x + w, y + h), color);
  };
  const AtlasImage* corner = r >= 1 ? atlas_.disc(static_cast<int>(r)) : nullptr;
  if (!corner) return box(rect.x, rect.y, rect.w, rect.h);
  box(rect.x + r, rect.y, rect.w - 2 * r, r);
  box(rect.x, rect.y + r, rect.w, rect.h - 2 * r);
  box(rect.x + r, rect.bottom() - r, rect.w - 2 * r, r);
  corners(*corner, rect, r, color);
}

void Painter::corners(const AtlasImage& disc, Rect rect, float r, uint32_t color) {
  const float um = (disc.u0 + disc.u1) / 2, vm = (disc.v0 + disc.v1) / 2;
  const float right = rect.right() - r, bottom = rect.bottom() - r;
  auto quarter = [&](float x, float y, float u0, float v0, float u1, float v1) {
    list_->AddImage(disc.texture, vec(x, y), vec(x + r, y + r), vec(u0, v0), vec(u1, v1), color);
  };
  quarter(rect.x, rect.y, disc.u0, disc.v0, um, vm);
  quarter(right, rect.y, um, disc.v0, disc.u1, vm);
  quarter(rect.x, bottom, disc.u0, vm, um, disc.v1);
  quarter(right, bottom, um, vm, disc.u1, disc.v1);
}

void Painter::outline(Rect rect, uint32_t color, float thickness, float radius) {
  rect = snapped(rect);
  if (!visible(rect)) return;
  const float t = std::max(1.0f, std::round(thickness));
  const float r = std::floor(std::min({radius, rect.w / 2, rect.h / 2}));
  const AtlasImage* corner =
      r >= 1 ? atlas_.disc(static_cast<int>(r), static_cast<int>(t)) : nullptr;
  const float c = corner ? r : 0;
  auto box = [&](float x, float y, float w, float h) {
    list_->AddRectFilled(vec(x, y), vec(x + w, y + h), color);
  };
  box(rect.x + c, rect.y, rect.w - 2 * c, t);
  box(rect.x + c, rect.bottom() - t, rect.w - 2 * c, t);
  const float inner = corner ? c : t;
  box(rect.x, rect.y + inner, t, rect.h - 2 * inner);
  box(rect.right() - t, rect.y + inner, t, rect.h - 2 * inner);
  if (corner) corners(*corner, rect, r, color);
}

void Painter::disc(Vec middle, float radius, uint32_t color) {
  if (log_)
    log_->patches.push_back(
        {{middle.x - radius, middle.y - radius, 2 * radius, 2 * radius}, color});
  if (const AtlasImage* image = atlas_.disc(static_cast<int>(std::round(radius))))
    this->image(*image, {middle.x - image->w / 2, middle.y - image->h / 2}, color);
}

void Painter::ring(Vec middle, float radius, float thickness, uint32_t color) {
  if (const AtlasImage* image = atlas_.disc(static_cast<int>(std::round(radius)),
                                            std::max(1, static_cast<int>(std::round(thickness)))))
    this->image(*image, {middle.x - image->w / 2, middle.y - image->h / 2}, color);
}

void Painter::rule(Vec from, float length, uint32_t color, float thickness) {
  fill({from.x, from.y, length, std::max(1.0f, std::round(thickness))}, color);
}

void Painter::dotted(Vec from, float length, uint32_t color, float thickness) {
  const float t = std::max(1.0f, std::round(thickness));
  const float y = std::round(from.y), end = from.x + length;
  if (!visible({from.x, y, length, t})) return;
  for (float x = std::round(from.x); x + t <= end; x += 2 * t)
    list_->AddRectFilled(vec(x, y), vec(x + t, y + t), color);
}

// In upright strips one pixel wide: SDL rounds the corners of triangles to whole pixels, which makes
// a thin sloping one swell and shrink.
void Painter::line(Vec from, Vec to, uint32_t color, float thickness) {
  if (from.x > to.x) std::swap(from, to);
  const float across = to.x - from.x, slope = across > 0 ? (to.y - from.y) / across : 0;
  const float half = thickness / 2, tall = half * std::sqrt(1 + slope * slope);
  const float above = std::min(from.y, to.y) - half, below = std::max(from.y, to.y) + half;
  const float left = std::round(from.x), end = std::max(std::round(to.x), left + std::round(thickness));
  if (slope == 0 && across >= thickness)
    return list_->AddRectFilled(vec(left, std::round(above)), vec(end, std::round(below)), color);
  auto strip = [&](float x, float y, float height, float share) {
    const auto alpha = static_cast<uint32_t>(std::lround(static_cast<float>(color >> 24) * share));
    if (alpha > 0 && height > 0)
      list_->AddRectFilled(vec(x, y), vec(x + 1, y + height), (color & 0xffffffu) | alpha << 24);
  };
  for (float x = left; x < end; ++x) {
    const float middle = across >= 1 ? from.y + slope * (x + 0.5f - from.x) : (from.y + to.y) / 2;
    const float top = across >= 1 ? std::max(middle - tall, above) : above;
    const float bottom = across >= 1 ? std::min(middle + tall, below) : below;
    const float first = std::ceil(top), last = std::floor(bottom);
    strip(x, first - 1, 1, first - top);
    strip(x, first, last - first, 1);
    strip(x, last, 1, bottom - last);
  }
}

void Painter::image(const AtlasImage& image, Vec at, uint32_t color) {
  const float x = std::round(at.x), y = std::round(at.y);
  if (!visible({x, y, image.w, image.h})) return;
  list_->AddImage(image.texture, vec(x, y), vec(x + image.w, y + image.h), vec(image.u0, image.v0),
                  vec(image.u1, image.v1), color);
}

void Painter::word(const AtlasImage& image, Vec at, uint32_t color) {
  const Vec middle{at.x + image.w / 2, at.y + image.h / 2};
  if (log_ && clips_.back().contains(middle))
    for (auto patch = log_->patches.rbegin(); patch != log_->patches.rend(); ++patch)
      if (patch->rect.contains(middle)) {
        log_->pairs.emplace(color, patch->color);
        break;
      }
  this->image(image, at, color);
}

void Painter::push_clip(Rect rect) {
  const Rect clip = snapped(clips_.back().common(rect));
  clips_.push_back(clip);
  list_->PushClipRect(vec(clip.x, clip.y), vec(clip.right(), clip.bottom()));
}

void Painter::pop_clip() {
  clips_.pop_back();
  list_->PopClipRect();
}

uint32_t mix(uint32_t under, uint32_t over, float opacity) {
  uint32_t out = 0xff000000u;
  for (int shift : {0, 8, 16}) {
    const float a = static_cast<float>(under >> shift & 0xff);
    const float b = static_cast<float>(over >> shift & 0xff);
    out |= static_cast<uint32_t>(std::lround(a + (b - a) * opacity)) << shift;
  }
  return out;
}

}  // namespace stet
