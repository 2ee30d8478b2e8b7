#include "game/icon.h"

#include <SDL_ttf.h>

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

// Packed 0xAABBGGRR as a theme has it, to 0xAARRGGBB.
uint32_t argb(uint32_t color) {
  return (color & 0xff00ff00u) | (color & 0xffu) << 16 | (color >> 16 & 0xffu);
}

SDL_Color as_sdl(uint32_t color) {
  return {static_cast<Uint8>(color), static_cast<Uint8>(color >> 8),
          static_cast<Uint8>(color >> 16), 255};
}

// How far a pixel's middle lies within a square with round corners: 0 to 1.
double cover(int x, int y, int side, double radius) {
  const double px = x + 0.5, py = y + 0.5;
  const double dx = std::max({radius - px, px - (side - radius), 0.0});
  const double dy = std::max({radius - py, py - (side - radius), 0.0});
  return std::clamp(radius - std::hypot(dx, dy) + 0.5, 0.0, 1.0);
}

}  // namespace

std::vector<uint32_t> icon_pixels(Fonts& fonts, const Theme& theme, int side) {
  TTF_Font* font = fonts.at(static_cast<size_t>(Face::serif_bold), side * 48 / 100);
  if (!font) return {};
  SDL_Surface* word = TTF_RenderUTF8_Blended(font, "stet", as_sdl(theme.accent));
  SDL_Surface* icon = SDL_CreateRGBSurfaceWithFormat(0, side, side, 32, SDL_PIXELFORMAT_ARGB8888);
  std::vector<uint32_t> out;
  if (word && icon) {
    SDL_FillRect(icon, nullptr, argb(theme.paper));
    const int baseline = side * 62 / 100;
    SDL_Rect place{(side - word->w) / 2, baseline - TTF_FontAscent(font), word->w, word->h};
    SDL_BlitSurface(word, nullptr, icon, &place);
    const int dot = std::max(1, side * 5 / 100);
    for (int x = side * 12 / 100; x + dot <= side * 89 / 100; x += 2 * dot) {
      const SDL_Rect rect{x, baseline + 2 * dot, dot, dot};
      SDL_FillRect(icon, &rect, argb(theme.accent));
    }
    const auto* pixels = static_cast<const uint32_t*>(icon->pixels);
    for (int y = 0; y < side; ++y)
      for (int x = 0; x < side; ++x) {
        const uint32_t pixel = pixels[y * icon->pitch / 4 + x] & 0xffffffu;
        const double alpha = cover(x, y, side, side * 0.16) * 255;
        out.push_back(pixel | static_cast<uint32_t>(std::lround(alpha)) << 24);
      }
  }
  SDL_FreeSurface(word);
  SDL_FreeSurface(icon);
  return out;
}

}  // namespace stet
