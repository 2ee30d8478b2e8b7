// A window with its typesetter, theme and lasting state: draws one screen a frame.
//
//   Display display(std::move(*window), std::move(*fonts), theme, words);
//   Loop loop([&] { return display.window().pixel_ratio(); });
//   loop.run([&](const Input& input, double now) { return display.draw(input, now, screen); });
#pragma once

#include <functional>

#include "game/frame.h"
#include "game/window.h"

namespace stet {

class Display {
 public:
  Display(Window window, Fonts fonts, Theme theme, Phrasebook words);

  using Screen = std::function<void(Frame&)>;
  FrameWish draw(const Input& input, double now, const Screen& screen);

  Window& window() { return window_; }
  UiState& ui() { return ui_; }
  const Semantics& tree() const { return tree_; }  // of the last frame
  const Theme& theme() const { return theme_; }
  // Notes what every word is drawn on; for tests. Null: no more.
  void watch_grounds(GroundLog* log) { log_ = log; }
  void set_theme(Theme theme) { theme_ = std::move(theme); }
  const Phrasebook& words() const { return words_; }
  Typesetter& type() { return type_; }
  // The player's own, 0.8 to 2. In a small window less of it is taken, so that a screen that fits
  // the smallest window still fits.
  void set_zoom(float zoom) { zoom_ = zoom; }

 private:
  Window window_;
  Typesetter type_;
  Theme theme_;
  Phrasebook words_;
  Semantics tree_;
  UiState ui_;
  float zoom_ = 1;
  GroundLog* log_ = nullptr;
  double last_ = 0;
};

}  // namespace stet
