// Text cut where its direction, its script or the face that has its letters changes, and the order
// in which the parts of a line stand from left to right.
//
// SDL_ttf shapes one run of one face, script and direction at a time, and knows nothing of the
// bidirectional algorithm (Unicode UAX #9), which is FriBidi's part here. Plain text (one face,
// left to right, no script that needs to be named) is told apart at a glance and costs nothing.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "game/fonts.h"
#include "text/span.h"

namespace stet {

struct TextRun {
  Span span;
  size_t face = 0;
  uint8_t level = 0;   // of embedding: odd is right to left
  uint32_t script = 0;  // ISO 15924 as four bytes, 'Deva'; 0: none that matters
  bool operator==(const TextRun&) const = default;
};

struct RunsOfText {
  std::vector<TextRun> runs;    // empty: plain
  std::vector<uint8_t> levels;  // one a byte; empty: all 0
  bool right_to_left = false;   // the paragraph: begins with a letter written so
  uint8_t level_at(size_t byte) const { return byte < levels.size() ? levels[byte] : 0; }
};

RunsOfText runs_of(std::string_view text, Face face, Fonts& fonts);

// The script a letter is written in, for shaping; 0 for Latin and whatever is common to all.
uint32_t script_of(char32_t letter);

// Rule L2 of UAX #9: indices into `levels` in the order they stand from left to right.
std::vector<size_t> visual_order(std::span<const uint8_t> levels);

}  // namespace stet
