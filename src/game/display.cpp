#include "game/display.h"

#include <imgui.h>

#include <algorithm>

namespace stet {

namespace {

// At 200 % a window of 640 × 480 would hold a quarter of what it is made for: down to this many
// units of width and height the zoom is the player's, below that what the window bears.
constexpr float kLeastWidth = 440;
constexpr float kLeastHeight = 380;

}  // namespace

Display::Display(Window window, Fonts fonts, Theme theme, Phrasebook words)
    : window_(std::move(window)),
      type_(std::move(fonts), window_.renderer()),
      theme_(std::move(theme)),
      words_(std::move(words)) {}

FrameWish Display::draw(const Input& input, double now, const Screen& screen) {
  window_.begin_frame(input.mouse.at, static_cast<float>(now - last_));
  last_ = now;
  const Vec size = window_.size();
  const float most = std::min(size.x / kLeastWidth, size.y / kLeastHeight);
  const float scale = zoom_ * window_.density();
  type_.begin_frame(std::min(scale, std::max(most, window_.density())));
  tree_.clear();
  const Rect whole{0, 0, size.x, size.y};
  if (log_) log_->patches = {{whole, theme_.paper}};
  Painter painter(ImGui::GetBackgroundDrawList(), type_.atlas(), whole, log_);
  Frame frame(type_, theme_, words_, painter, tree_, ui_, input, size, now);
  screen(frame);
  frame.finish();
  window_.set_hand_cursor(frame.wants_hand());
  window_.end_frame(theme_.paper);
  return frame.wish;
}

}  // namespace stet
