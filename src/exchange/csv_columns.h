// The columns of a table by name.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/csv.h"

namespace stet {

// As a header is compared: lower case, spaces and underscores as one space.
std::string column_form(std::string_view name);

class CsvColumns {
 public:
  explicit CsvColumns(const CsvRow& header);

  const std::vector<std::string>& names() const { return names_; }
  // The first column whose name is, or begins with, `name`.
  std::optional<size_t> find(std::string_view name) const;
  std::optional<size_t> find_opening(std::string_view opening) const;

 private:
  std::vector<std::string> names_;  // in column_form
};

// Trimmed; empty where the row is short or the column absent.
std::string csv_value(const CsvRow& row, std::optional<size_t> column);

}  // namespace stet
