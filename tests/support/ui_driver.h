// Plays an interface without a window: runs frames and acts by the ids of the semantic tree.
//
// Nothing is drawn, so a test can make thousands of moves a second. What is pressed here goes the
// same way as at the desk: a mouse at a place, a key, typed text.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "game/display.h"

namespace stet::test {

std::string data_folder();  // of the build tree; fails the test where there is none
stet::Theme theme_named(const std::string& name = "newsprint");
stet::Display blind_display(int width, int height);
stet::Display offscreen_display(int width, int height, const std::string& theme);

// The key as a gamepad gives it.
stet::KeyPress by_pad(stet::Key key);

class UiDriver {
 public:
  explicit UiDriver(stet::Display::Screen screen, int width = 1280, int height = 720);
  // On a display of one's own: one that draws, say.
  UiDriver(stet::Display::Screen screen, stet::Display display);

  // One frame with this input, 16 ms after the last.
  stet::FrameWish frame(const stet::Input& input = {});
  // The frames the loop would draw after input, and on until nothing moves.
  void settle();

  void press(stet::KeyPress key);
  void press(stet::Key key) { press(stet::KeyPress{key}); }
  void digit(int digit) { press({stet::Key::answer, digit}); }
  void letter(char letter) { press({stet::Key::answer, 0, letter}); }
  void type(std::string_view text);
  void paste(std::string_view text);
  void drop(const std::string& path);

  void move_to(stet::Vec at);
  void click_at(stet::Vec at);
  // Turns the wheel over it until it can be seen. Fails the test when there is no such widget, or
  // it is out of reach.
  void bring_in_sight(std::string_view id);
  // The same, then clicks its middle. Fails the test when it is disabled.
  void click(std::string_view id);
  // Presses the button on one, moves to the other in steps, lets go.
  void drag_from(stet::Vec from, stet::Vec to);
  void drag(std::string_view from, std::string_view to);
  void wheel(stet::Vec at, float notches);
  // Tab until it has focus. Fails the test when it never gets it.
  void focus(std::string_view id);

  // The screen as it is now, on another display of this size: one that draws, say.
  void draw_on(stet::Display& other);

  const stet::Widget* find(std::string_view id) const { return display_.tree().find(id); }
  const stet::Widget& at(std::string_view id) const;  // fails the test when it isn't there
  const std::string& focused() { return display_.ui().focus; }
  stet::Display& display() { return display_; }

 private:
  stet::Display display_;
  stet::Display::Screen screen_;
  stet::Mouse mouse_;
  double now_ = 0;
};

}  // namespace stet::test
