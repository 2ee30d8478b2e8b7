// stet_monkey SECONDS [SEED]: the whole game under random keys, clicks, drags, text, pasted and
// dropped things, in windows of several sizes, drawn. Ends with an error as soon as something
// breaks; prints the seed, by which the same run can be had again.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "game/display.h"
#include "game/game.h"
#include "saves/clock.h"
#include "support/temporary_folder.h"
#include "text/chance.h"
#include "text/clean.h"
#include "text/data_folder.h"
#include "text/file.h"

using namespace stet;

namespace {

constexpr int kStepsOfOneWindow = 1500;

template <class T>
T need(Result<T> result) {
  if (result) return std::move(*result);
  std::fprintf(stderr, "stet_monkey: %s\n", describe(result.error()).c_str());
  std::exit(1);
}

class Monkey {
 public:
  Monkey(uint64_t seed, std::string data) : chance_(seed), data_(std::move(data)) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(data_ + "/questions"))
      if (entry.is_regular_file()) files_.push_back(entry.path().string());
  }

  // One window's life, on the saves there are.
  size_t live(const std::string& home, const std::function<bool()>& time_is_up) {
    constexpr std::pair<int, int> kSizes[] = {{640, 480}, {700, 900}, {1280, 720}, {1920, 1080}};
    const auto [width, height] = kSizes[chance_.below(4)];
    Display display(need(Window::offscreen(width, height)), need(Fonts::load(data_)),
                    need(load_theme(data_, "newsprint")),
                    need(Phrasebook::load(data_ + "/assets", "english")));
    int64_t clock = 1'700'000'000'000;
    auto desk = need(Desk::open({data_, Places{home}, [&] { return clock += 500; }}));
    Game game(*desk, [this] { return text(400); });
    display.set_zoom(0.8f + static_cast<float>(chance_.below(13)) / 10);
    display.ui().reduced_motion = chance_.below(2) == 0;
    Input resting;
    double now = 0;
    size_t steps = 0;
    for (; steps < kStepsOfOneWindow && !time_is_up(); ++steps) {
      const Input input = something(resting, static_cast<float>(width), static_cast<float>(height));
      resting.mouse.at = input.mouse.at;
      resting.mouse.down = input.mouse.down;
      display.draw(input, now += 0.016, [&](Frame& frame) { game.draw(frame); });
      for (size_t i = chance_.below(4); i > 0; --i)
        display.draw(resting, now += 0.016, [&](Frame& frame) { game.draw(frame); });
      if (chance_.below(20) == 0) desk->settle(2000);
    }
    desk->settle(5000);
    return steps;
  }

 private:
  std::string text(size_t longest) {
    std::string out;
    for (size_t n = chance_.below(longest); n > 0; --n)
      out += static_cast<char>(chance_.below(8) == 0 ? chance_.below(256) : 32 + chance_.below(95));
    return out;
  }

  Input something(const Input& resting, float width, float height) {
    Input input = resting;
    const size_t what = chance_.below(100);
    if (what < 45) {
      const auto keys = static_cast<size_t>(Key::answer) + 1;
      KeyPress key{static_cast<Key>(chance_.below(keys))};
      if (chance_.below(3) == 0) key.key = Key::answer;
      if (key.key == Key::answer && chance_.below(3) > 0)
        key.digit = static_cast<int>(1 + chance_.below(9));
      else if (key.key == Key::answer)
        key.letter = static_cast<char>('A' + chance_.below(26));
      key.space = key.key == Key::activate && chance_.below(3) == 0;
      key.shift = chance_.below(4) == 0;
      key.control = chance_.below(8) == 0;
      key.pad = chance_.below(4) == 0;
      input.key = key;
      input.code = chance_.below(2) == 0 ? static_cast<int>(chance_.below(127)) : 0;
      if (key.key == Key::paste) input.pasted = text(chance_.below(10) == 0 ? 20'000 : 60);
    } else if (what < 85) {
      if (!input.mouse.down || chance_.below(2) == 0) {
        input.mouse.at = {static_cast<float>(chance_.below(static_cast<size_t>(width))),
                          static_cast<float>(chance_.below(static_cast<size_t>(height)))};
        input.mouse.moved = true;
      }
      if (what < 70) {
        input.mouse.down = !input.mouse.down;
        (input.mouse.down ? input.mouse.pressed : input.mouse.released) = true;
      }
    } else if (what < 90) {
      input.mouse.wheel = static_cast<float>(chance_.below(7)) - 3;
    } else if (what < 98) {
      input.text = clean_line(text(6));
    } else if (what < 99 && !files_.empty()) {
      input.dropped = chance_.below(4) == 0 ? text(30) : files_[chance_.below(files_.size())];
    } else {
      input.resized = true;
    }
    return input;
  }

  Chance chance_;
  std::string data_;
  std::vector<std::string> files_;
};

}  // namespace

int main(int argc, char** argv) {
  using Clock = std::chrono::steady_clock;
  const double seconds = argc > 1 ? std::atof(argv[1]) : 60;
  const auto begin = Clock::now();
  const uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10)
                                 : static_cast<uint64_t>(begin.time_since_epoch().count());
  std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
  std::fflush(stdout);
  test::TemporaryFolder home;
  Monkey monkey(seed, need(find_data_folder()));
  auto time_is_up = [&] {
    return std::chrono::duration<double>(Clock::now() - begin).count() >= seconds;
  };
  size_t steps = 0, windows = 0;
  for (; !time_is_up(); ++windows) steps += monkey.live(home.path(), time_is_up);
  std::printf("%zu inputs in %zu windows, nothing broke\n", steps, windows);
}
