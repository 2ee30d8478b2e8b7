#include "game/display.h"

#include <imgui.h>

namespace stet {

Display::Display(Window window, Fonts fonts, Theme theme)
    : window_(std::move(window)),
      type_(std::move(fonts), window_.renderer()),
      theme_(std::move(theme)) {}

FrameWish Display::draw(const Input& input, double now, const Screen& screen) {
  window_.begin_frame(input.mouse.at, static_cast<float>(now - last_));
  last_ = now;
  type_.begin_frame(zoom_ * window_.density());
  tree_.clear();
  const Vec size = window_.size();
  Painter painter(ImGui::GetBackgroundDrawList(), type_.atlas(), {0, 0, size.x, size.y});
  Frame frame(type_, theme_, painter, tree_, ui_, input, size, now);
  screen(frame);
  frame.finish();
  window_.set_hand_cursor(frame.wants_hand());
  window_.end_frame(theme_.paper);
  return frame.wish;
}

}  // namespace stet
