// Where lines may break, and where they do.
//
// A line may break after a space, after a hyphen between two letters of each part ("well-known"),
// after a dash, at a soft hyphen (which then shows) and between ideographs, though not before
// what closes; never inside a figure or an abbreviation ("61,000.50", "U.S."). Spaces that
// hold a figure together are kept: the one between a figure and the word after it ("20 percent",
// "$35 million", "3 February"), a capitalised word and its figure ("Feb. 3", "EUR 61,000.50"), and
// a day and its year ("3, 2015"); a year does not hold on to what follows it. The rules look at the
// shape of words, not at lists, so they hold for any pack. Pure: widths are handed in.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace stet {

// What stands after a piece.
enum class Gap {
  space,       // a space; the line may break
  kept_space,  // a space that holds
  none,        // nothing (after a hyphen or dash); the line may break
  soft,        // a soft hyphen, shown only where the line breaks at it
  joined,      // nothing, and the line may not break: one word in parts
  line_end,    // a line feed in the text
  end,         // the end of the text
};

// Text without white space, the smallest thing that is placed.
struct LinePiece {
  Span span;  // bytes of the text; empty for an empty line
  Gap after = Gap::end;
  bool operator==(const LinePiece&) const = default;
};

std::vector<LinePiece> line_pieces(std::string_view text);

struct LineRun {
  size_t first = 0;  // pieces [first, last)
  size_t last = 0;
  bool operator==(const LineRun&) const = default;
};

// Cuts pieces at these bytes of the text too, in order; such parts of a word stay together.
std::vector<LinePiece> cut_pieces(std::span<const LinePiece> pieces, std::span<const size_t> cuts);

// Fills lines one after the other. A piece wider than `width` gets a line of its own; pieces held
// together that are wider than a line are let go at their kept spaces.
std::vector<LineRun> fill_lines(std::span<const LinePiece> pieces, std::span<const float> widths,
                                float space_width, float width, float hyphen_width = 0);

}  // namespace stet
