// Tables as spreadsheets exchange them: RFC 4180, UTF-8 with or without its mark.
//
// A cell that a spreadsheet would take for a formula is written with an apostrophe before it, which
// is taken off again when it is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace stet {

struct CsvRow {
  size_t line = 0;  // on which it begins, from 1
  std::vector<std::string> cells;
};

// More would fill the memory, and no table of ours needs as many.
inline constexpr size_t kMostCells = 250'000;

// Parted by commas, semicolons or tabs, whichever the first row has most of. Empty rows are left
// out. Refused, with "line N" as the place, where a quotation mark isn't closed, and beyond kMostCells.
// A first line "sep=;", as spreadsheets write it, names the separator.
Result<std::vector<CsvRow>> read_csv(std::string_view bytes);
// The first row, whatever is wrong below it; absent where there is none.
std::optional<CsvRow> csv_header(std::string_view bytes);
// Rows that begin with `comment` are left out.
Result<std::vector<CsvRow>> read_csv(std::string_view bytes, char separator,
                                     std::optional<char> comment = std::nullopt);

std::string csv_cell(std::string_view text);
std::string csv_line(const std::vector<std::string>& cells);  // ended by CR LF

}  // namespace stet
