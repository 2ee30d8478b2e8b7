// Every state of the Play screen in every theme and at three sizes, against small pictures that
// were looked at before they were stored.
#include <doctest/doctest.h>

#include "support/easel.h"
#include "support/picture.h"

using namespace stet;
using namespace stet::test;

namespace {

struct Scene {
  const char* name;
  size_t seat;
  void (*act)(Easel&);
};

const Scene kScenes[] = {
    {"choose", 0, [](Easel& easel) { easel.digit(2); }},
    {"choose-explained", 0, [](Easel& easel) { easel.digit(2), easel.digit(3); }},
    {"strike", 1, [](Easel& easel) { easel.press({Key::focus_next}); }},
    {"strike-explained", 1, [](Easel& easel) { easel.mark_first(), easel.digit(2); }},
    {"stand", 2, [](Easel& easel) { easel.digit(1); }},
    {"sentence", 3, [](Easel& easel) { easel.mark_first(); }},
    {"sort", 4, [](Easel& easel) { easel.digit(1); }},
    {"sort-explained", 4, [](Easel& easel) { for (int i : {1, 1, 2, 2}) easel.digit(i); }},
    {"number", 5, [](Easel& easel) { easel.type("17"); }},
    {"number-explained", 5, [](Easel& easel) { easel.type("17"), easel.press({Key::activate}), easel.digit(2); }},
    {"select", 6, [](Easel& easel) { easel.press({Key::answer, 0, 'B'}); }},
    {"match", 7, [](Easel& easel) { easel.digit(2); }},
    {"order", 8, [](Easel& easel) { easel.press({Key::answer, 0, 'A'}); }},
    {"text", 9, [](Easel& easel) { easel.type("Ostrey"); }},
};

}  // namespace

TEST_CASE("every state of Play in every theme at three sizes") {
  for (const Scene& scene : kScenes)
    for (const char* theme : {"newsprint", "night-desk", "high-contrast"})
      for (auto [width, height] : {std::pair{640, 480}, {1280, 720}, {1920, 1080}}) {
        Easel easel(width, height, theme, scene.seat);
        scene.act(easel);
        check_small_picture(easel.display(), std::string("play-") + scene.name + "-" + theme + "-" +
                                                 std::to_string(height));
      }
}
