// The window: SDL, its renderer and the ImGui context, made and ended together.
//
// Three ways to have one: `open` on the desktop; `offscreen`, SDL's software renderer on a
// surface, which gives the same pixels run after run and needs no display; `blind`, ImGui alone,
// for tests of what the interface does (75 µs a frame). The desktop window uses the software
// renderer too, unless SDL_RENDER_DRIVER says otherwise: nothing moves here for long, and it
// starts in a third of the time and a seventh of the memory of OpenGL.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/geometry.h"
#include "text/result.h"

struct ImGuiContext;
struct SDL_Renderer;
struct SDL_Surface;
struct SDL_Window;

namespace stet {

inline constexpr int kSmallestWidth = 640;  // window units
inline constexpr int kSmallestHeight = 480;

// Where a window stands, in window units.
struct WindowPlace {
  int x = 0, y = 0;  // kAnywhere: in the middle
  int width = 0, height = 0;
  bool maximised = false;
  bool operator==(const WindowPlace&) const = default;
};
inline constexpr int kAnywhere = -100'000;

class Window {
 public:
  // No larger than the screen, and with its title bar on one; in the middle where the place has
  // gone with a screen. One that stands nowhere yet grows with the screen's density. Refused when
  // SDL has no display or no renderer.
  static Result<Window> open(const std::string& title, const WindowPlace& place);
  static Result<Window> offscreen(int width, int height);
  static Result<Window> blind(int width, int height);

  ~Window();
  Window(Window&&) noexcept;
  Window& operator=(Window&&) noexcept;

  SDL_Renderer* renderer() const { return renderer_; }  // null when blind
  Vec size() const;                                     // pixels
  float pixel_ratio() const;                            // pixels for one window unit
  // How much larger than design units to draw: the pixel ratio, else a hint from the screen's DPI.
  float density() const;

  void begin_frame(const Vec& mouse, float seconds);  // seconds since the last frame
  void end_frame(uint32_t paper);                     // draws and presents
  // Where it stands now (if maximised, where it stood before); none unless on the desktop.
  std::optional<WindowPlace> place() const;
  void set_title(const std::string& title);
  void set_hand_cursor(bool hand);
  // A square picture, 0xAARRGGBB, rows from the top.
  void set_icon(const std::vector<uint32_t>& pixels, int side);

  // Writes the last frame as PNG. Refused when blind or the file can't be written.
  Result<void> save_picture(const std::string& path) const;
  // The last frame's pixels, RGB, rows from the top; empty when blind.
  std::string pixels() const;

 private:
  Window() = default;
  void grow_with_density();
  SDL_Window* window_ = nullptr;
  SDL_Renderer* renderer_ = nullptr;
  SDL_Surface* surface_ = nullptr;
  ImGuiContext* imgui_ = nullptr;
  int width_ = 0;  // of a blind or offscreen one
  int height_ = 0;
  bool hand_ = false;
  WindowPlace normal_{};  // when it wasn't maximised
};

}  // namespace stet
