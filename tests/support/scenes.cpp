#include "support/scenes.h"

namespace stet::test {

namespace {

constexpr Scene kScenes[] = {
    {"choose", 0, [](Easel& easel) { easel.digit(2); }},
    {"choose-explained", 0, [](Easel& easel) { easel.digit(2), easel.digit(3); }},
    {"strike", 1, [](Easel& easel) { easel.press({Key::focus_next}); }},
    {"strike-explained", 1, [](Easel& easel) { easel.mark_first(), easel.digit(2); }},
    {"stand", 2, [](Easel& easel) { easel.digit(1); }},
    {"sentence", 3, [](Easel& easel) { easel.mark_first(); }},
    {"sort", 4, [](Easel& easel) { easel.digit(1); }},
    {"sort-explained", 4, [](Easel& easel) { for (int i : {1, 1, 2, 2}) easel.digit(i); }},
    {"number", 5, [](Easel& easel) { easel.type("17"); }},
    {"number-explained", 5,
     [](Easel& easel) { easel.type("17"), easel.press({Key::activate}), easel.digit(2); }},
    {"select", 6, [](Easel& easel) { easel.press({Key::answer, 0, 'B'}); }},
    {"match", 7, [](Easel& easel) { easel.digit(2); }},
    {"order", 8, [](Easel& easel) { easel.press({Key::answer, 0, 'A'}); }},
    {"own", 0, [](Easel& easel) { easel.own_article(); }},
    {"own-restored", 0,
     [](Easel& easel) {
       easel.own_article(), easel.focus("turn.1"), easel.press({Key::activate});
     }},
    {"text", 9, [](Easel& easel) { easel.type("Ostrey"); }},
};

}  // namespace

std::span<const Scene> scenes() {
  return kScenes;
}

}  // namespace stet::test
