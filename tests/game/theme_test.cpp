#include "game/theme.h"

#include <doctest/doctest.h>

#include <string>

#include "game/painter.h"
#include "support/contrast.h"
#include "support/ui_driver.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("contrast of black on white is 21") {
  CHECK(contrast(0xff000000u, 0xffffffffu) == doctest::Approx(21));
}

TEST_CASE("every pair of colours that is drawn together can be read") {
  for (const std::string name : {"newsprint", "night-desk", "high-contrast"}) {
    CAPTURE(name);
    const Theme t = theme_named(name);
    // Body text on the page and on the raised sheet.
    CHECK(contrast(t.ink, t.paper) >= 14);
    CHECK(contrast(t.ink, t.sheet) >= 13);
    CHECK(contrast(t.ink, t.marker) >= 7);
    for (uint32_t ground : {t.paper, t.sheet}) {
      CHECK(contrast(t.muted, ground) >= 5.5);
      CHECK(contrast(t.accent, ground) >= 5.5);
      CHECK(contrast(t.stet, ground) >= 5.5);
      CHECK(contrast(t.strike, ground) >= 5.5);
    }
    // What a button or chip writes on the accent, at rest, under the mouse and held.
    for (float opacity : {0.0f, 0.07f, 0.1f, 0.16f})
      CHECK(contrast(t.sheet, mix(t.accent, t.ink, opacity)) >= 4.5);
    // Answer rows: chosen, right, wrong, and under the mouse.
    for (uint32_t over : {t.accent, t.stet, t.strike})
      for (float opacity : {0.08f, 0.12f, 0.18f}) {
        const uint32_t ground = mix(t.sheet, over, opacity);
        CHECK(contrast(t.ink, ground) >= 7);
        CHECK(contrast(t.muted, ground) >= 4.5);
        CHECK(contrast(over, ground) >= 4.5);
      }
    CHECK(contrast(t.accent, t.marker) >= 3);  // the line under evidence
  }
}
