// Contrast of two colours as WCAG 2.1 defines it, 1 to 21, and what is asked of every word drawn.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "game/painter.h"
#include "game/theme.h"

namespace stet::test {

inline double luminance(uint32_t color) {
  auto linear = [](uint32_t channel) {
    const double c = static_cast<double>(channel & 0xff) / 255;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color >> 16);
}

inline double contrast(uint32_t a, uint32_t b) {
  const double light = std::max(luminance(a), luminance(b));
  const double dark = std::min(luminance(a), luminance(b));
  return (light + 0.05) / (dark + 0.05);
}

// Body text is held to 7, all else to 4.5 (WCAG 2.1, AAA and AA).
inline void check_contrast(const GroundLog& log, const Theme& theme) {
  CHECK(log.pairs.size() >= 2);
  for (auto [ink, ground] : log.pairs) {
    CAPTURE(ink);
    CAPTURE(ground);
    CHECK(contrast(ink, ground) >= (ink == theme.ink ? 7 : 4.5));
  }
}

}  // namespace stet::test
