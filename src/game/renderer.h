// Draws ImGui's lists through SDL_Renderer: Debian's libimgui has no backend for it.
//
// Textures are SDL_Texture*; a null texture draws plain colour, which SDL's software rasteriser
// fills fastest, so ImGui's own font texture is never made. Meshes beyond 65,535 vertices arrive
// split by vertex offset (ImDrawIdx has 16 bits).
#pragma once

#include <cstdint>

struct ImDrawData;
struct SDL_Renderer;

namespace stet {

// Clears to `paper` (packed 0xAABBGGRR) and draws `data` over it. Does not present.
void render_draw_data(SDL_Renderer* renderer, const ImDrawData& data, uint32_t paper);

}  // namespace stet
