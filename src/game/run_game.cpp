// The window, the loop, and the settings that belong to them.
#include <SDL.h>

#include <charconv>

#include "game/display.h"
#include "game/game.h"
#include "game/loop.h"
#include "saves/places.h"

namespace stet {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 800;

std::string clipboard_text() {
  char* text = SDL_GetClipboardText();
  std::string out = text ? text : "";
  SDL_free(text);
  return out;
}

float zoom_of(const std::string& percent) {
  int value = 100;
  std::from_chars(percent.data(), percent.data() + percent.size(), value);
  return static_cast<float>(value) / 100;
}

// Theme and text size as the player set them; a theme that can't be read changes nothing.
void dress(Display& display, const Desk& desk, const std::string& data_folder) {
  const std::string name = desk.setting("theme", "newsprint");
  if (display.theme().name != name)
    if (auto theme = load_theme(data_folder, name)) display.set_theme(std::move(*theme));
  display.set_zoom(zoom_of(desk.setting("text-size", "100")));
}

}  // namespace

Result<void> run_game(const std::string& data_folder, GameRequest request, const Clock& clock) {
  auto window = Window::open("Stet", kWidth, kHeight);
  if (!window) return tl::unexpected(window.error());
  auto fonts = Fonts::load(data_folder);
  if (!fonts) return tl::unexpected(fonts.error());
  auto theme = load_theme(data_folder, "newsprint");
  if (!theme) return tl::unexpected(theme.error());
  // The desk's threads wake the loop, so it ends first.
  Display display(std::move(*window), std::move(*fonts), std::move(*theme));
  auto desk = Desk::open({data_folder, find_places(), clock, wake_loop});
  if (!desk) return tl::unexpected(desk.error());

  Game game(**desk, clipboard_text);
  if (request.pack) {
    (*desk)->play(std::move(*request.pack), request.seed.value_or(static_cast<uint64_t>(clock())),
                  request.questions);
  }
  Loop loop([&] { return display.window().pixel_ratio(); });
  loop.run([&](const Input& input, double now) {
    dress(display, **desk, data_folder);
    return display.draw(input, now, [&](Frame& frame) { game.draw(frame); });
  });
  return {};
}

}  // namespace stet
