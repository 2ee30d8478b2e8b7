// Counts and places in a row: "50 people", "a six-member panel", "the third-largest"; and the
// numbers that count nothing because they are a name or a code.
#pragma once

#include "facts/figure_desk.h"

namespace stet {

// "Article 50", "Boeing 737", "Room 12", "grade 8"; not "in Lima 35 people died".
bool part_of_name(const FigureDesk& desk, size_t i);

// A list's own number ("1. Boats"), groups of digits ("020 7946"), "#2", 5’2”. Token next_date
// begins the date that follows, whose digits are no part of the code.
bool is_code(const FigureDesk& desk, const WrittenNumber& number, size_t next_date);

// A number that no other reader took. Bare when no noun after it is sure.
std::optional<ReadFigure> count_of(const FigureDesk& desk, const WrittenNumber& number);

// "20th", "eleventh", "third-largest", "the second time"; not "at first", "a second look".
std::optional<ReadFigure> ordinal_of(const FigureDesk& desk, const WrittenNumber& number);

}  // namespace stet
