// The Play screen of the ferry round, drawn offscreen at a size and in a theme.
#pragma once

#include <string>

#include "support/ferry_round.h"
#include "support/ui_driver.h"

namespace stet::test {

class Easel {
 public:
  Easel(int width, int height, const std::string& theme, size_t seat)
      : display_(offscreen_display(width, height, theme)), table_(true, seat) {
    show({});
  }
  void show(const Input& input) {
    frame(input);
    for (int i = 0; i < 5; ++i) frame({});  // 100 ms each: glides have come to rest
  }
  void press(KeyPress key) {
    Input input;
    input.key = key;
    show(input);
  }
  void digit(int digit) { press({Key::answer, digit}); }
  void type(const std::string& text) {
    Input input;
    input.text = text;
    show(input);
  }
  void point_at(Rect rect) {
    Input input;
    input.mouse.at = rect.middle();
    input.mouse.moved = true;
    show(input);
  }
  // Marks the first unit of a passage.
  void mark_first() {
    focus("passage");
    press({Key::activate, 0, 0, true});
  }
  // On the player's own article, which is brought into sight.
  void own_article() {
    table_.allow_restoring();
    show({});
    if (!display_.tree().find("article")) press({Key::swap});
  }
  void focus(const std::string& id) {
    for (int i = 0; i < 30 && display_.ui().focus != id; ++i) press({Key::focus_next});
  }
  Display& display() { return display_; }

 private:
  void frame(const Input& input) {
    now_ += 0.1;
    display_.draw(input, now_, [&](Frame& frame) { table_.draw(frame); });
  }
  Display display_;
  PlayTable table_;
  double now_ = 0;
};

}  // namespace stet::test
