#include "game/window.h"

#include <SDL.h>
#include <imgui.h>
#include <stb_image_write.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "game/renderer.h"

namespace stet {

namespace {

ImGuiContext* make_context() {
  ImGuiContext* context = ImGui::CreateContext();
  ImGui::SetCurrentContext(context);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  io.Fonts->Build();  // never drawn, but ImGui asserts on it
  io.Fonts->TexID = nullptr;
  ImGui::GetStyle().AntiAliasedLinesUseTex = false;
  return context;
}

tl::unexpected<Problem> sdl_problem(const char* what) {
  return refuse("", std::string(what) + " (" + SDL_GetError() + ")",
                "play in the terminal with --terminal");
}

SDL_Renderer* make_renderer(SDL_Window* window) {
  const Uint32 wanted = SDL_GetHint(SDL_HINT_RENDER_DRIVER) ? 0u : Uint32{SDL_RENDERER_SOFTWARE};
  SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, wanted);
  return renderer ? renderer : SDL_CreateRenderer(window, -1, 0);
}

}  // namespace

Result<Window> Window::open(const std::string& title, int width, int height) {
  SDL_SetHintWithPriority(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0", SDL_HINT_DEFAULT);
  SDL_SetHintWithPriority(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1", SDL_HINT_DEFAULT);
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return sdl_problem("no window can be opened here");
  SDL_Rect room;
  if (SDL_GetDisplayUsableBounds(0, &room) == 0) {
    width = std::min(width, room.w);
    height = std::min(height, room.h);
  }
  Window made;
  made.imgui_ = make_context();
  made.window_ =
      SDL_CreateWindow(title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
                       Uint32{SDL_WINDOW_RESIZABLE} | Uint32{SDL_WINDOW_ALLOW_HIGHDPI});
  if (!made.window_) return sdl_problem("the window can't be opened");
  SDL_SetWindowMinimumSize(made.window_, kSmallestWidth, kSmallestHeight);
  made.renderer_ = make_renderer(made.window_);
  if (!made.renderer_) return sdl_problem("nothing can be drawn in the window");
  return made;
}

Result<Window> Window::offscreen(int width, int height) {
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return sdl_problem("SDL can't start");
  Window made;
  made.imgui_ = make_context();
  made.width_ = width;
  made.height_ = height;
  made.surface_ = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
  if (made.surface_) made.renderer_ = SDL_CreateSoftwareRenderer(made.surface_);
  if (!made.renderer_) return sdl_problem("no picture can be made");
  return made;
}

Result<Window> Window::blind(int width, int height) {
  Window made;
  made.imgui_ = make_context();
  made.width_ = width;
  made.height_ = height;
  return made;
}

Window::~Window() {
  if (renderer_) SDL_DestroyRenderer(renderer_);
  if (surface_) SDL_FreeSurface(surface_);
  if (window_) SDL_DestroyWindow(window_);
  if (imgui_) {
    ImGui::DestroyContext(imgui_);
    if (window_ || surface_) SDL_QuitSubSystem(SDL_INIT_VIDEO);
  }
}

Window::Window(Window&& other) noexcept {
  *this = std::move(other);
}

Window& Window::operator=(Window&& other) noexcept {
  std::swap(window_, other.window_);
  std::swap(renderer_, other.renderer_);
  std::swap(surface_, other.surface_);
  std::swap(imgui_, other.imgui_);
  std::swap(width_, other.width_);
  std::swap(height_, other.height_);
  std::swap(hand_, other.hand_);
  return *this;
}

Vec Window::size() const {
  int w = width_, h = height_;
  if (window_) SDL_GetRendererOutputSize(renderer_, &w, &h);
  return {static_cast<float>(w), static_cast<float>(h)};
}

float Window::pixel_ratio() const {
  if (!window_) return 1;
  int w = 0, h = 0;
  SDL_GetWindowSize(window_, &w, &h);
  return w > 0 ? size().x / static_cast<float>(w) : 1;
}

float Window::density() const {
  const float ratio = pixel_ratio();
  if (!window_ || ratio > 1) return ratio;
  // Screens tell their size in millimetres, often wrongly; only a clear case counts.
  float dpi = 0;
  const int display = SDL_GetWindowDisplayIndex(window_);
  if (display < 0 || SDL_GetDisplayDPI(display, &dpi, nullptr, nullptr) != 0) return 1;
  return dpi >= 144 ? std::clamp(std::round(dpi / 48) / 2, 1.5f, 3.0f) : 1;
}

void Window::begin_frame(const Vec& mouse, float seconds) {
  ImGui::SetCurrentContext(imgui_);
  ImGuiIO& io = ImGui::GetIO();
  const Vec pixels = size();
  io.DisplaySize = {pixels.x, pixels.y};
  io.DeltaTime = std::max(seconds, 1e-4f);
  io.MousePos = {mouse.x, mouse.y};
  ImGui::NewFrame();
}

void Window::end_frame(uint32_t paper) {
  ImGui::Render();
  if (!renderer_) return;
  render_draw_data(renderer_, *ImGui::GetDrawData(), paper);
  SDL_RenderPresent(renderer_);
}

void Window::set_title(const std::string& title) {
  if (window_) SDL_SetWindowTitle(window_, title.c_str());
}

void Window::set_hand_cursor(bool hand) {
  if (!window_ || hand == hand_) return;
  static SDL_Cursor* const arrow = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_ARROW);
  static SDL_Cursor* const pointing = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_HAND);
  SDL_SetCursor(hand ? pointing : arrow);
  hand_ = hand;
}

std::string Window::pixels() const {
  if (!renderer_) return "";
  const Vec s = size();
  const auto width = static_cast<size_t>(s.x), height = static_cast<size_t>(s.y);
  std::string out(width * height * 3, '\0');
  if (SDL_RenderReadPixels(renderer_, nullptr, SDL_PIXELFORMAT_RGB24, out.data(),
                           static_cast<int>(width * 3)) != 0)
    return "";
  return out;
}

Result<void> Window::save_picture(const std::string& path) const {
  const std::string rgb = pixels();
  const Vec s = size();
  const int width = static_cast<int>(s.x), height = static_cast<int>(s.y);
  stbi_write_png_compression_level = 9;
  if (rgb.empty() || !stbi_write_png(path.c_str(), width, height, 3, rgb.data(), width * 3))
    return refuse(path, "the picture can't be written");
  return {};
}

}  // namespace stet
