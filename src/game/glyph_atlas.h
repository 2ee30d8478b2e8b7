// Small images (shaped words, discs and rings) packed into a few textures.
//
// Each is white with its shape in the alpha channel and is drawn tinted. When the textures are
// full, all are emptied at the start of the next frame and what is still shown is made again.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

struct SDL_Renderer;
struct SDL_Surface;
struct SDL_Texture;

namespace stet {

struct AtlasImage {
  SDL_Texture* texture = nullptr;
  float w = 0, h = 0;  // pixels
  float u0 = 0, v0 = 0, u1 = 0, v1 = 0;
};

class GlyphAtlas {
 public:
  // Without a renderer nothing is kept and find() gives null.
  explicit GlyphAtlas(SDL_Renderer* renderer) : renderer_(renderer) {}
  ~GlyphAtlas();
  GlyphAtlas(GlyphAtlas&&) noexcept;
  GlyphAtlas& operator=(GlyphAtlas&&) = delete;

  bool draws() const { return renderer_ != nullptr; }
  void begin_frame();
  // Before anything is drawn in a frame: the shapes have become others.
  void empty();

  const AtlasImage* find(const std::string& key) const;
  // Takes over an ARGB8888 surface; null when it can't be placed this frame.
  const AtlasImage* add(const std::string& key, SDL_Surface* surface);

  // A filled disc, or with `thickness` a ring, of this radius; made on first use.
  const AtlasImage* disc(int radius, int thickness = 0);

 private:
  struct Page {
    SDL_Texture* texture = nullptr;
    int shelf_y = 0, shelf_h = 0, x = 0;
  };
  SDL_Renderer* renderer_;
  std::vector<Page> pages_;
  std::unordered_map<std::string, AtlasImage> images_;
  bool full_ = false;
};

}  // namespace stet
