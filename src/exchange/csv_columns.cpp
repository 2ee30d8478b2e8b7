#include "exchange/csv_columns.h"

#include <algorithm>

#include "text/utf8.h"

namespace stet {

std::string column_form(std::string_view name) {
  std::string form = folded(name);
  std::ranges::replace(form, '_', ' ');
  return form;
}

CsvColumns::CsvColumns(const CsvRow& header) {
  for (const std::string& cell : header.cells) names_.push_back(column_form(cell));
}

std::optional<size_t> CsvColumns::find(std::string_view name) const {
  const auto found = std::ranges::find(names_, name);
  if (found == names_.end()) return std::nullopt;
  return static_cast<size_t>(found - names_.begin());
}

std::optional<size_t> CsvColumns::find_opening(std::string_view opening) const {
  const auto found = std::ranges::find_if(
      names_, [&](const std::string& name) { return name.starts_with(opening); });
  if (found == names_.end()) return std::nullopt;
  return static_cast<size_t>(found - names_.begin());
}

std::string csv_value(const CsvRow& row, std::optional<size_t> column) {
  if (!column || *column >= row.cells.size()) return "";
  return std::string(trimmed(row.cells[*column]));
}

}  // namespace stet
