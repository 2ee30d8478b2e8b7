// What the Play screen looks like, in every theme and at three sizes.
#include <doctest/doctest.h>

#include "support/easel.h"
#include "support/picture.h"

using namespace stet;
using namespace stet::test;

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
