#include "game/glyph_atlas.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace stet {

namespace {

constexpr int kSide = 1024;  // pixels of a page; 4 MB
constexpr size_t kPages = 6;

}  // namespace

GlyphAtlas::GlyphAtlas(GlyphAtlas&& other) noexcept
    : renderer_(other.renderer_),
      pages_(std::exchange(other.pages_, {})),
      images_(std::exchange(other.images_, {})),
      full_(other.full_) {}

// The textures end with their renderer, which the window ends; here only our list of them does.
GlyphAtlas::~GlyphAtlas() = default;

void GlyphAtlas::begin_frame() {
  if (full_) empty();
  full_ = false;
}

void GlyphAtlas::empty() {
  images_.clear();
  for (Page& page : pages_) page = Page{page.texture};
}

const AtlasImage* GlyphAtlas::find(const std::string& key) const {
  auto found = images_.find(key);
  return found == images_.end() ? nullptr : &found->second;
}

const AtlasImage* GlyphAtlas::add(const std::string& key, SDL_Surface* surface) {
  if (!surface) return nullptr;
  const int w = surface->w, h = surface->h;
  Page* page = nullptr;
  auto fits = [&](Page& p) {
    if (p.x + w + 1 > kSide) {
      p.shelf_y += p.shelf_h;
      p.shelf_h = 0;
      p.x = 0;
    }
    return p.x + w + 1 <= kSide && p.shelf_y + std::max(p.shelf_h, h + 1) <= kSide;
  };
  for (Page& p : pages_)
    if (!page && fits(p)) page = &p;
  if (!page && renderer_ && w < kSide && h < kSide && pages_.size() < kPages) {
    SDL_Texture* texture = SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ARGB8888,
                                             SDL_TEXTUREACCESS_STATIC, kSide, kSide);
    if (texture) {
      SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
      page = &pages_.emplace_back(Page{texture});
    }
  }
  if (!page) {
    full_ = !pages_.empty();
    SDL_FreeSurface(surface);
    return nullptr;
  }
  const SDL_Rect place{page->x, page->shelf_y, w, h};
  SDL_UpdateTexture(page->texture, &place, surface->pixels, surface->pitch);
  SDL_FreeSurface(surface);
  page->x += w + 1;
  page->shelf_h = std::max(page->shelf_h, h + 1);
  constexpr float side = kSide;
  AtlasImage image{page->texture,
                   static_cast<float>(w),
                   static_cast<float>(h),
                   static_cast<float>(place.x) / side,
                   static_cast<float>(place.y) / side,
                   static_cast<float>(place.x + w) / side,
                   static_cast<float>(place.y + h) / side};
  return &images_.emplace(key, image).first->second;
}

const AtlasImage* GlyphAtlas::disc(int radius, int thickness) {
  if (!renderer_ || radius <= 0) return nullptr;
  const std::string key = "disc " + std::to_string(radius) + " " + std::to_string(thickness);
  if (const AtlasImage* made = find(key)) return made;
  const int side = 2 * radius;
  SDL_Surface* surface =
      SDL_CreateRGBSurfaceWithFormat(0, side, side, 32, SDL_PIXELFORMAT_ARGB8888);
  if (!surface) return nullptr;
  const double outer = radius, inner = thickness > 0 ? radius - thickness : -1;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      // Coverage from the distance of the pixel's middle to the edge.
      const double distance = std::hypot(x + 0.5 - radius, y + 0.5 - radius);
      double cover = std::clamp(outer - distance + 0.5, 0.0, 1.0);
      if (inner >= 0) cover *= std::clamp(distance - inner + 0.5, 0.0, 1.0);
      auto* row = reinterpret_cast<uint32_t*>(static_cast<uint8_t*>(surface->pixels) +
                                              static_cast<ptrdiff_t>(y) * surface->pitch);
      row[x] = static_cast<uint32_t>(std::lround(cover * 255)) << 24 | 0xffffffu;
    }
  return add(key, surface);
}

}  // namespace stet
