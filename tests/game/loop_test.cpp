#include "game/loop.h"

#include <SDL.h>
#include <doctest/doctest.h>

#include <thread>

using namespace stet;

namespace {

struct Video {
  Video() {
    REQUIRE(SDL_InitSubSystem(SDL_INIT_VIDEO) == 0);
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
  }
  ~Video() { SDL_QuitSubSystem(SDL_INIT_VIDEO); }
};

void push_key(SDL_Keycode code) {
  SDL_Event event{};
  event.type = SDL_KEYDOWN;
  event.key.keysym.sym = code;
  SDL_PushEvent(&event);
  event.type = SDL_KEYUP;
  SDL_PushEvent(&event);
}

void push_window(SDL_WindowEventID what) {
  SDL_Event event{};
  event.type = SDL_WINDOWEVENT;
  event.window.event = static_cast<Uint8>(what);
  SDL_PushEvent(&event);
}

const Loop::Draw kNothing = [](const Input&, double) { return FrameWish{}; };

}  // namespace

TEST_CASE("no frame is drawn while nothing happens") {
  Video video;
  Loop loop;
  for (int i = 0; i < kFramesAfterInput; ++i) loop.step(kNothing, 0);
  CHECK(loop.frames_drawn() == 3);  // the first frames
  for (int i = 0; i < 20; ++i) loop.step(kNothing, 5);
  CHECK(loop.frames_drawn() == 3);
}

TEST_CASE("a key is drawn three times and seen once, even when keys come together") {
  Video video;
  Loop loop;
  std::string seen;
  const Loop::Draw draw = [&](const Input& input, double) {
    seen += input.key ? static_cast<char>('0' + input.key->digit) : '.';
    return FrameWish{};
  };
  for (int i = 0; i < kFramesAfterInput; ++i) loop.step(draw, 0);
  push_key(SDLK_1);
  push_key(SDLK_2);
  for (int i = 0; i < 10; ++i) loop.step(draw, 2);
  // The key-up of 2 is an event of its own and starts the three frames again.
  CHECK(seen == "...12...");
}

TEST_CASE("an animation draws on and a deadline draws when it is due") {
  Video video;
  Loop loop;
  int left = 5;
  for (int i = 0; i < 20; ++i)
    loop.step([&](const Input&, double) { return FrameWish{--left > 0, {}, false}; }, 0);
  CHECK(left == 0);
  CHECK(loop.frames_drawn() == 5);

  const double due = loop.now() + 0.5;  // later than three frames on a loaded machine
  wake_loop();
  const Loop::Draw until = [&](const Input&, double now) {
    return FrameWish{false, now < due ? std::optional(due) : std::nullopt, false};
  };
  for (int i = 0; i < kFramesAfterInput; ++i) loop.step(until, 0);
  CHECK(loop.frames_drawn() == 8);
  while (loop.frames_drawn() == 8 && loop.now() < due + 5) loop.step(until, 1000);
  CHECK(loop.frames_drawn() == 9);
  CHECK(loop.now() >= due);
  loop.step(until, 5);
  CHECK(loop.frames_drawn() == 9);
}

TEST_CASE("nothing is drawn while the window is minimised, whatever moves or falls due") {
  Video video;
  Loop loop;
  const Loop::Draw restless = [](const Input&, double now) {
    FrameWish wish;
    wish.animate = true;
    wish.wake_at = now + 0.001;
    return wish;
  };
  loop.step(restless, 0);
  push_window(SDL_WINDOWEVENT_MINIMIZED);
  loop.step(restless, 0);
  const size_t before = loop.frames_drawn();
  for (int i = 0; i < 20; ++i) loop.step(restless, 5);
  CHECK(loop.frames_drawn() == before);
  push_window(SDL_WINDOWEVENT_RESTORED);
  loop.step(restless, 5);
  CHECK(loop.frames_drawn() == before + 1);
}

TEST_CASE("another thread wakes the loop") {
  Video video;
  Loop loop;
  for (int i = 0; i < kFramesAfterInput; ++i) loop.step(kNothing, 0);
  std::thread writer([] {
    SDL_Delay(20);
    wake_loop();
  });
  while (loop.frames_drawn() == 3 && loop.now() < 5) loop.step(kNothing, 10'000);
  writer.join();
  CHECK(loop.frames_drawn() == 4);
  CHECK(loop.now() < 5);
}

TEST_CASE("a quit event ends the loop, and so does a frame that wishes it") {
  Video video;
  Loop loop;
  CHECK_FALSE(loop.step([](const Input&, double) { return FrameWish{false, {}, true}; }, 0));
  SDL_Event event{};
  event.type = SDL_QUIT;
  SDL_PushEvent(&event);
  CHECK_FALSE(loop.step(kNothing, 0));
}
