#include "game/renderer.h"

#include <SDL.h>
#include <imgui.h>

#include <cstddef>

namespace stet {

namespace {

SDL_Rect clip_of(const ImDrawCmd& command, const ImDrawData& data) {
  const int x = static_cast<int>(command.ClipRect.x - data.DisplayPos.x);
  const int y = static_cast<int>(command.ClipRect.y - data.DisplayPos.y);
  return {x, y, static_cast<int>(command.ClipRect.z - data.DisplayPos.x) - x,
          static_cast<int>(command.ClipRect.w - data.DisplayPos.y) - y};
}

void draw_command(SDL_Renderer* renderer, const ImDrawList& list, const ImDrawCmd& command) {
  const auto* vertices = reinterpret_cast<const char*>(list.VtxBuffer.Data + command.VtxOffset);
  auto floats = [&](size_t offset) { return reinterpret_cast<const float*>(vertices + offset); };
  constexpr int stride = sizeof(ImDrawVert);
  SDL_RenderGeometryRaw(renderer, static_cast<SDL_Texture*>(command.GetTexID()),
                        floats(offsetof(ImDrawVert, pos)), stride,
                        reinterpret_cast<const SDL_Color*>(vertices + offsetof(ImDrawVert, col)),
                        stride, floats(offsetof(ImDrawVert, uv)), stride,
                        list.VtxBuffer.Size - static_cast<int>(command.VtxOffset),
                        list.IdxBuffer.Data + command.IdxOffset,
                        static_cast<int>(command.ElemCount), sizeof(ImDrawIdx));
}

}  // namespace

void render_draw_data(SDL_Renderer* renderer, const ImDrawData& data, uint32_t paper) {
  SDL_RenderSetClipRect(renderer, nullptr);
  SDL_SetRenderDrawColor(renderer, static_cast<Uint8>(paper), static_cast<Uint8>(paper >> 8),
                         static_cast<Uint8>(paper >> 16), 255);
  SDL_RenderClear(renderer);
  SDL_SetRenderDrawBlendMode(renderer, SDL_BLENDMODE_BLEND);
  for (int i = 0; i < data.CmdListsCount; ++i) {
    const ImDrawList& list = *data.CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      const SDL_Rect clip = clip_of(command, data);
      if (clip.w <= 0 || clip.h <= 0 || command.ElemCount == 0) continue;
      SDL_RenderSetClipRect(renderer, &clip);
      draw_command(renderer, list, command);
    }
  }
  SDL_RenderSetClipRect(renderer, nullptr);
}

}  // namespace stet
