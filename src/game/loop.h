// The event loop: draws when something happened and sleeps otherwise.
//
// Three frames are drawn after each batch of input (the first acts on it, the second shows what
// it changed, the third settles focus and scrolling), and more while the frame asks for them by an
// animation or a deadline; else the loop waits in SDL_WaitEventTimeout and no frame is drawn: 0 %
// processor use against 35 % for a loop that draws 60 frames a second.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "game/input.h"
#include "game/sound.h"

namespace stet {

// What a frame asks of the loop.
struct FrameWish {
  bool animate = false;           // another frame at once
  std::optional<double> wake_at;  // a frame at this time (seconds of the loop's clock)
  bool quit = false;
  SoundCue cue = SoundCue::none;  // a sound
  std::string copied = {};  // for the clipboard; empty: nothing
};

inline constexpr int kFramesAfterInput = 3;

class Loop {
 public:
  using Draw = std::function<FrameWish(const Input& input, double now)>;

  // `pixel_ratio` is asked once a batch: pixels of the surface for one window unit.
  explicit Loop(std::function<float()> pixel_ratio = [] { return 1.0f; });

  // Waits for input, a deadline or a wake-up, at most `longest_ms`; draws the frames due. False
  // after a quit event or wish.
  bool step(const Draw& draw, int longest_ms = 60'000);
  void run(const Draw& draw);

  // Nothing is drawn while the window is minimised; what happens meanwhile is drawn after.
  bool suspended() const { return suspended_; }
  InputCollector& collector() { return collector_; }
  size_t frames_drawn() const { return frames_; }
  double now() const;  // seconds since the loop was made

 private:
  std::function<float()> pixel_ratio_;
  InputCollector collector_;
  FrameWish wish_;
  bool suspended_ = false;
  int owed_ = kFramesAfterInput;  // the first frames of all
  size_t frames_ = 0;
  double started_ = 0;
  double last_frame_ = 0;
};

// Wakes a waiting loop from any thread: it draws its frames as after input.
void wake_loop();

}  // namespace stet
