// Every state of the Play screen, and Settings, in every theme and at three sizes: against small
// pictures that were looked at before they were stored, and for contrast.
#include <doctest/doctest.h>

#include "game/screens/settings.h"
#include "support/contrast.h"
#include "support/picture.h"
#include "support/scenes.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr const char* kThemes[] = {"newsprint", "night-desk", "high-contrast"};
constexpr std::pair<int, int> kSizes[] = {{640, 480}, {1280, 720}, {1920, 1080}};

std::string picture_name(const char* scene, const char* theme, int height) {
  return std::string(scene) + "-" + theme + "-" + std::to_string(height);
}

Display settings_in(int width, int height, const char* theme, GroundLog* log = nullptr) {
  Display display = offscreen_display(width, height, theme);
  display.watch_grounds(log);
  SettingsState state;
  SettingsView view;
  view.setting = [&](std::string_view key, std::string_view otherwise) {
    return std::string(key == "theme" ? theme : otherwise);
  };
  view.has_speech = false;
  for (int i = 0; i < 3; ++i)
    display.draw({}, 0.1 * i, [&](Frame& frame) { settings_screen(frame, state, view, 0); });
  display.watch_grounds(nullptr);
  return display;
}

}  // namespace

TEST_CASE("every state of Play in every theme at three sizes") {
  for (const Scene& scene : scenes())
    for (const char* theme : kThemes)
      for (auto [width, height] : kSizes) {
        Easel easel(width, height, theme, scene.seat);
        scene.act(easel);
        check_small_picture(easel.display(),
                            "play-" + picture_name(scene.name, theme, height));
      }
}

TEST_CASE("Settings in every theme at three sizes") {
  for (const char* theme : kThemes)
    for (auto [width, height] : kSizes) {
      Display display = settings_in(width, height, theme);
      check_small_picture(display, picture_name("settings", theme, height));
    }
}

TEST_CASE("every word on every screen stands out from what is really drawn behind it") {
  for (const char* theme : kThemes) {
    CAPTURE(theme);
    for (const Scene& scene : scenes()) {
      CAPTURE(scene.name);
      Easel easel(1280, 720, theme, scene.seat);
      GroundLog log;
      easel.display().watch_grounds(&log);
      scene.act(easel);
      // Under the mouse too, wherever something answers to it.
      for (const Widget& widget : std::vector<Widget>(easel.display().tree().widgets()))
        if (widget.focusable && widget.role != WidgetRole::document) easel.point_at(widget.rect);
      check_contrast(log, easel.display().theme());
    }
    GroundLog log;
    Display display = settings_in(1280, 720, theme, &log);
    check_contrast(log, display.theme());
  }
}
