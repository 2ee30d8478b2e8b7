// The icon: the word "stet" in the serif with its dotted underline, in the accent on paper.
#pragma once

#include <cstdint>
#include <vector>

#include "game/fonts.h"
#include "game/theme.h"

namespace stet {

// A square of 0xAARRGGBB, rows from the top; empty when it can't be drawn.
std::vector<uint32_t> icon_pixels(Fonts& fonts, const Theme& theme, int side);

}  // namespace stet
