// Figures as they are printed, and figures that could stand in their place.
//
// A lure or a change must look like the figure it replaces: same unit, same rounding, same way of
// writing (digits or words), and far enough away to be wrong by any reading.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/reading.h"
#include "text/chance.h"
#include "writers/writer.h"

namespace stet {

// Whether a question may treat the figure as one value printed as such: not a range ("20 to 30
// percent"), nor a share ("two-thirds"), whose words can't be counted up or down, nor below zero.
bool is_one_value(const Fact& fact);

// "$35 million" = before "$", digits 35, after " million".
struct PrintedFigure {
  std::string before;
  std::string after;
  int64_t digits = 0;  // without the point: 35 for "3.5" with one decimal
  int decimals = 0;
  bool grouped = false;   // "61,000"
  bool in_words = false;  // "three"
};

// Absent when the text holds no figure, more than one, or one that can't be exchanged (1, which
// changes the number of its noun; years).
std::optional<PrintedFigure> parse_figure(std::string_view printed);

// "two daughters", "of two minds", "eight years in office": known without the article, or a way of
// putting it, so that another figure shows itself. So does one that counts nothing ("will turn
// 18"). Listed ones ("five boroughs") are in assets/words/round-figures.txt.
bool is_common_knowledge(const Source& source, const Fact& fact, const PrintedFigure& figure);

// Of these, what is so whatever the figure is asked for: the listed ones, and what is told for each
// so many.
bool is_known_anyway(const Source& source, const Fact& fact);

std::string print_figure(const PrintedFigure& figure, int64_t digits);

// Bounds on the digits that may stand in a figure's place, both excluded.
struct FigureRange {
  int64_t low = 1;
  int64_t high = INT64_MAX;
  bool holds(int64_t digits) const { return low < digits && digits < high; }
};

// Digits that could stand in place of the figure's own: same rounding, at least a fifth away,
// within a factor of three, inside the range. In order of distance.
std::vector<int64_t> neighbours(const PrintedFigure& figure, FigureRange range);

// Three of them at most, chosen so that over many draws the figure's own rank is even.
std::vector<int64_t> draw_neighbours(const PrintedFigure& figure, FigureRange range,
                                     Chance& chance);

// "an $800 billion bill", "an 11-hour day".
bool opens_with_a_vowel_sound(std::string_view figure);

// "373 AD": what stands before such a word, in lower case, is a year.
bool is_an_era(std::string_view word);

}  // namespace stet
