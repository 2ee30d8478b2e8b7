// The window, the loop, and the settings that belong to them.
#include <SDL.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>

#include "game/display.h"
#include "game/game.h"
#include "game/icon.h"
#include "game/key_map.h"
#include "game/loop.h"
#include "game/sound.h"
#include "game/speech.h"
#include "saves/places.h"

namespace stet {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 800;
constexpr int kIconSide = 64;  // pixels
constexpr int kLongestSaveMs = 2'000;

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

Typeface typeface_of(const std::string& name) {
  return name == "plain"      ? Typeface::plain
         : name == "dyslexic" ? Typeface::dyslexic
                              : Typeface::newspaper;
}

// The look as the player set it; a theme that can't be read changes nothing.
void dress(Display& display, const Desk& desk, const std::string& data_folder) {
  const std::string name = desk.setting("theme", "newsprint");
  if (display.theme().name != name)
    if (auto theme = load_theme(data_folder, name)) display.set_theme(std::move(*theme));
  display.set_zoom(zoom_of(desk.setting("text-size", "100")));
  display.type().use(typeface_of(desk.setting("typeface", "newspaper")));
  display.ui().reduced_motion = desk.setting("motion", "full") == "reduced";
}

// Where the window stood when it was last closed: "x y width height", "maximised" after it.
WindowPlace place_of(const std::string& setting) {
  WindowPlace place{kAnywhere, kAnywhere, kWidth, kHeight, false};
  int x = 0, y = 0, width = 0, height = 0;
  char maximised = 0;
  if (std::sscanf(setting.c_str(), "%d %d %d %d %c", &x, &y, &width, &height, &maximised) >= 4)
    place = {x, y, width, height, maximised == 'm'};
  return place;
}

std::string as_setting(const WindowPlace& place) {
  return std::to_string(place.x) + " " + std::to_string(place.y) + " " +
         std::to_string(place.width) + " " + std::to_string(place.height) +
         (place.maximised ? " m" : "");
}

// SDL asks the session's bus for what it can do without. Where there is none, the bus's library
// would start one and wait for it, which can take for ever. Done before there are threads.
void start_no_bus() {
  ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:runtime=yes", 0);
}

}  // namespace

Result<void> run_game(const std::string& data_folder, GameRequest request, const Clock& clock) {
  start_no_bus();
  auto fonts = Fonts::load(data_folder);
  if (!fonts) return tl::unexpected(fonts.error());
  auto theme = load_theme(data_folder, "newsprint");
  if (!theme) return tl::unexpected(theme.error());
  const bool at_home = !request.pack && !request.mode;
  auto desk = Desk::open({data_folder, find_places(), clock, wake_loop, at_home});
  if (!desk) return tl::unexpected(desk.error());
  auto window = Window::open("Stet", place_of((*desk)->setting("window", "")));
  if (!window) return tl::unexpected(window.error());
  // The desk's threads wake the loop, so it ends first.
  Display display(std::move(*window), std::move(*fonts), std::move(*theme), (*desk)->words());
  const std::unique_ptr<Desk> at_desk = std::move(*desk);

  const char* home = std::getenv("HOME");
  Game game(*at_desk, clipboard_text, Speaker::is_installed(), home ? home : "/");
  if (request.pack)
    at_desk->play(std::move(*request.pack), request.seed.value_or(static_cast<uint64_t>(clock())),
                  request.questions > 0 ? request.questions : row_of(Mode::pack).questions);
  else if (request.mode)
    at_desk->play_mode(*request.mode, request.subject);
  Sound sound;
  Speaker speaker;
  Announcer announcer;
  KeyMap keys;
  Loop loop([&] { return display.window().pixel_ratio(); });
  loop.collector().set_keys(&keys);
  loop.run([&](const Input& input, double now) {
    dress(display, *at_desk, data_folder);
    keys = KeyMap::from([&](const std::string& key) { return at_desk->setting(key, ""); });
    sound.set_on(at_desk->setting("sound", "off") == "on");
    FrameWish wish = display.draw(input, now, [&](Frame& frame) { game.draw(frame); });
    sound.play(wish.cue);
    if (!wish.copied.empty()) SDL_SetClipboardText(wish.copied.c_str());
    if (at_desk->setting("speech", "off") == "on") {
      const bool again = input.key && input.key->key == Key::speak;
      const std::string news = announcer.next(display.tree(), again);
      if (!news.empty()) speaker.say(news);
    }
    // The first picture comes first; looking for gamepads takes a while.
    if (loop.frames_drawn() == 1) {
      SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER);
      display.window().set_icon(icon_pixels(display.type().fonts(), display.theme(), kIconSide),
                                kIconSide);
    }
    return wish;
  });
  if (auto place = display.window().place()) at_desk->set("window", as_setting(*place));
  at_desk->settle(kLongestSaveMs);
  return {};
}

}  // namespace stet
