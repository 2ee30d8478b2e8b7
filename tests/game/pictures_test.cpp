// What the Play screen looks like, in every theme and at three sizes.
#include <doctest/doctest.h>

#include "support/ferry_round.h"
#include "support/picture.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

namespace {

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

}  // namespace

TEST_CASE("a question of choice, with focus on the answer chosen") {
  Easel easel(1280, 720, "newsprint", 0);
  easel.digit(2);
  check_picture(easel.display(), "play-choose-newsprint");
}

TEST_CASE("its verdict, evidence marked in the article") {
  Easel easel(1280, 720, "newsprint", 0);
  easel.digit(2);
  easel.digit(3);
  check_picture(easel.display(), "play-verdict-newsprint");
}

TEST_CASE("a struck sentence with its correction, at night") {
  Easel easel(1280, 720, "night-desk", 1);
  easel.press({Key::focus_next});
  easel.press({Key::focus_next});
  easel.press({Key::focus_next});
  easel.press({Key::activate, 0, 0, true});
  easel.digit(2);
  check_picture(easel.display(), "play-correction-night-desk");
}

TEST_CASE("sorting, stacked in a narrow window") {
  Easel easel(700, 900, "newsprint", 4);
  easel.digit(1);
  check_picture(easel.display(), "play-sort-narrow");
}

TEST_CASE("typing a number on a large screen, in high contrast") {
  Easel easel(1920, 1080, "high-contrast", 5);
  Input typed;
  typed.text = "18";
  easel.show(typed);
  check_picture(easel.display(), "play-number-high-contrast");
}

TEST_CASE("the same screen is drawn byte for byte the same") {
  Easel one(1280, 720, "newsprint", 0), two(1280, 720, "newsprint", 0);
  CHECK(one.display().window().pixels() == two.display().window().pixels());
}
