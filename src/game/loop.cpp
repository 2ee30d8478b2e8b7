#include "game/loop.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>

namespace stet {

namespace {

double seconds() {
  return static_cast<double>(SDL_GetPerformanceCounter()) /
         static_cast<double>(SDL_GetPerformanceFrequency());
}

Uint32 wake_event() {
  static const Uint32 type = SDL_RegisterEvents(1);
  return type;
}

constexpr double kFrameSeconds = 1.0 / 60;

}  // namespace

Loop::Loop(std::function<float()> pixel_ratio)
    : pixel_ratio_(std::move(pixel_ratio)), started_(seconds()) {
  wake_event();
}

double Loop::now() const {
  return seconds() - started_;
}

bool Loop::step(const Draw& draw, int longest_ms) {
  int wait = longest_ms;
  if (wish_.wake_at && !suspended_)
    wait = std::clamp(static_cast<int>(std::ceil((*wish_.wake_at - now()) * 1000)), 0, wait);
  if (owed_ > 0 && !suspended_) wait = 0;
  if (wish_.animate && !suspended_)
    wait = std::clamp(static_cast<int>((last_frame_ + kFrameSeconds - now()) * 1000), 0, 16);

  collector_.set_pixel_ratio(pixel_ratio_());
  SDL_Event event;
  bool more = wait > 0 ? SDL_WaitEventTimeout(&event, wait) != 0 : SDL_PollEvent(&event) != 0;
  while (more) {
    owed_ = kFramesAfterInput;
    if (event.type == SDL_WINDOWEVENT) {
      const Uint8 what = event.window.event;
      if (what == SDL_WINDOWEVENT_MINIMIZED || what == SDL_WINDOWEVENT_HIDDEN) suspended_ = true;
      if (what == SDL_WINDOWEVENT_RESTORED || what == SDL_WINDOWEVENT_SHOWN ||
          what == SDL_WINDOWEVENT_MAXIMIZED)
        suspended_ = false;
    }
    if (event.type == SDL_QUIT) suspended_ = false;
    if (collector_.take(event)) break;
    more = SDL_PollEvent(&event) != 0;
  }
  const bool due = wish_.animate || (wish_.wake_at && *wish_.wake_at <= now());
  if (suspended_ || (owed_ == 0 && !due)) return true;
  if (owed_ > 0) --owed_;
  const Input input = collector_.finish();
  last_frame_ = now();
  wish_ = draw(input, last_frame_);
  ++frames_;
  return !input.quit && !wish_.quit;
}

void Loop::run(const Draw& draw) {
  while (step(draw)) {
  }
}

void wake_loop() {
  SDL_Event event{};
  event.type = wake_event();
  SDL_PushEvent(&event);
}

}  // namespace stet
