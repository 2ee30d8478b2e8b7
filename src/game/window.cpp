#include "game/window.h"

#include <SDL.h>
#include <imgui.h>
#include <stb_image_write.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>
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

// Where no display answers, SDL goes on to drivers that draw for nobody: the game would wait for
// ever, unseen. They are for those who ask for them by SDL_VIDEODRIVER.
bool draws_for_nobody() {
  const char* driver = SDL_GetCurrentVideoDriver();
  if (!driver || SDL_GetHint(SDL_HINT_VIDEODRIVER)) return false;
  return std::string_view(driver) == "offscreen" || std::string_view(driver) == "dummy";
}

SDL_Renderer* make_renderer(SDL_Window* window) {
  const Uint32 wanted = SDL_GetHint(SDL_HINT_RENDER_DRIVER) ? 0u : Uint32{SDL_RENDERER_SOFTWARE};
  SDL_Renderer* renderer = SDL_CreateRenderer(window, -1, wanted);
  return renderer ? renderer : SDL_CreateRenderer(window, -1, 0);
}

// The place made to fit a screen there is.
WindowPlace on_a_screen(WindowPlace place) {
  SDL_Rect room{};
  bool on_one = false;
  for (int display = 0; display < SDL_GetNumVideoDisplays() && !on_one; ++display) {
    SDL_Rect bounds;
    if (SDL_GetDisplayUsableBounds(display, &bounds) != 0) continue;
    if (display == 0) room = bounds;
    // Enough of the top edge to take hold of.
    const SDL_Rect top{place.x + 40, place.y, std::max(place.width - 80, 1), 30};
    SDL_Rect common;
    on_one = place.x != kAnywhere && SDL_IntersectRect(&bounds, &top, &common) && common.w >= 100 &&
             common.h == 30;
    if (on_one) room = bounds;
  }
  if (!on_one) place.x = place.y = kAnywhere;
  if (room.w > 0) place.width = std::min(place.width, room.w);
  if (room.h > 0) place.height = std::min(place.height, room.h);
  place.width = std::max(place.width, kSmallestWidth);
  place.height = std::max(place.height, kSmallestHeight);
  return place;
}

}  // namespace

Result<Window> Window::open(const std::string& title, const WindowPlace& wanted) {
  SDL_SetHintWithPriority(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0", SDL_HINT_DEFAULT);
  SDL_SetHintWithPriority(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1", SDL_HINT_DEFAULT);
  if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return sdl_problem("no window can be opened here");
  if (draws_for_nobody()) {
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return refuse("", "no display answers, so no window can be opened");
  }
  const WindowPlace place = on_a_screen(wanted);
  const int x = place.x == kAnywhere ? static_cast<int>(SDL_WINDOWPOS_CENTERED) : place.x;
  const int y = place.y == kAnywhere ? static_cast<int>(SDL_WINDOWPOS_CENTERED) : place.y;
  Window made;
  made.imgui_ = make_context();
  made.normal_ = place;
  made.window_ = SDL_CreateWindow(title.c_str(), x, y, place.width, place.height,
                                  Uint32{SDL_WINDOW_RESIZABLE} | Uint32{SDL_WINDOW_ALLOW_HIGHDPI} |
                                      (place.maximised ? Uint32{SDL_WINDOW_MAXIMIZED} : Uint32{0}));
  if (!made.window_) return sdl_problem("the window can't be opened");
  SDL_SetWindowMinimumSize(made.window_, kSmallestWidth, kSmallestHeight);
  made.renderer_ = make_renderer(made.window_);
  if (!made.renderer_) return sdl_problem("nothing can be drawn in the window");
  if (wanted.x == kAnywhere && !place.maximised) made.grow_with_density();
  return made;
}

void Window::grow_with_density() {
  const float by = density();
  SDL_Rect room{};
  if (by <= 1 || pixel_ratio() > 1 ||
      SDL_GetDisplayUsableBounds(SDL_GetWindowDisplayIndex(window_), &room) != 0)
    return;
  const auto grown = [by](int side, int most) {
    return std::min(static_cast<int>(static_cast<float>(side) * by), most);
  };
  normal_.width = grown(normal_.width, room.w);
  normal_.height = grown(normal_.height, room.h);
  SDL_SetWindowSize(window_, normal_.width, normal_.height);
  SDL_SetWindowPosition(window_, SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED);
}

std::optional<WindowPlace> Window::place() const {
  if (!window_) return std::nullopt;
  const Uint32 flags = SDL_GetWindowFlags(window_);
  WindowPlace now = normal_;
  now.maximised = flags & SDL_WINDOW_MAXIMIZED;
  if (now.maximised || flags & SDL_WINDOW_MINIMIZED) return now;
  SDL_GetWindowPosition(window_, &now.x, &now.y);
  SDL_GetWindowSize(window_, &now.width, &now.height);
  // The window manager's frame lies outside what SDL_CreateWindow is given.
  int above = 0, left = 0;
  if (SDL_GetWindowBordersSize(window_, &above, &left, nullptr, nullptr) == 0) {
    now.x -= left;
    now.y -= above;
  }
  return now;
}

void Window::set_icon(const std::vector<uint32_t>& pixels, int side) {
  if (!window_) return;
  std::vector<uint32_t> copy = pixels;
  SDL_Surface* icon = SDL_CreateRGBSurfaceWithFormatFrom(copy.data(), side, side, 32, side * 4,
                                                         SDL_PIXELFORMAT_ARGB8888);
  if (icon) SDL_SetWindowIcon(window_, icon);
  SDL_FreeSurface(icon);
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
  std::swap(normal_, other.normal_);
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
