#include "text/csv.h"

#include <algorithm>

#include "text/clean.h"

namespace stet {

namespace {

constexpr std::string_view kFormulaOpeners = "=+-@\t\r";
constexpr std::string_view kMark = "\xef\xbb\xbf";

bool opens_formula(char c) {
  return kFormulaOpeners.find(c) != std::string_view::npos;
}

// With an apostrophe before it, or to be written so.
bool is_guarded(std::string_view cell) {
  return cell.size() > 1 && cell[0] == '\'' && (opens_formula(cell[1]) || cell[1] == '\'');
}

char separator_of(std::string_view bytes) {
  const std::string_view first = bytes.substr(0, bytes.find('\n'));
  char best = ',';
  for (const char c : {';', '\t'})
    if (std::ranges::count(first, c) > std::ranges::count(first, best)) best = c;
  return best;
}

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view bytes) {
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  return read_csv(bytes, separator_of(bytes));
}

Result<std::vector<CsvRow>> read_csv(std::string_view bytes, char separator) {
  const std::string text = clean(bytes).text;
  std::vector<CsvRow> rows;
  CsvRow row{1, {""}};
  size_t line = 1, opened = 0;
  bool quoted = false, closed = false;
  const auto end_cell = [&] {
    std::string& cell = row.cells.back();
    if (is_guarded(cell)) cell.erase(0, 1);
    closed = false;
  };
  const auto end_row = [&] {
    end_cell();
    const bool empty = std::ranges::all_of(row.cells, &std::string::empty);
    if (!empty) rows.push_back(std::move(row));
    row = {line, {""}};
  };
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"')
        row.cells.back() += c;
      else if (i + 1 < text.size() && text[i + 1] == '"')
        row.cells.back() += text[++i];
      else
        quoted = false, closed = true;
    } else if (c == '"' && row.cells.back().empty() && !closed) {
      quoted = true;
      opened = line;
    } else if (c == separator) {
      end_cell();
      row.cells.emplace_back();
    } else if (c == '\n') {
      end_row();
    } else {
      row.cells.back() += c;
    }
  }
  if (quoted)
    return refuse("line " + std::to_string(opened), "a quotation mark begins here and doesn't end",
                  "close it, or write \"\" for a mark inside a cell");
  end_row();
  return rows;
}

std::string csv_cell(std::string_view text) {
  std::string cell(text);
  if (!text.empty() && (opens_formula(text[0]) || is_guarded(text))) cell.insert(0, "'");
  if (cell.find_first_of(",;\"\n\r\t") == std::string::npos) return cell;
  std::string out = "\"";
  for (const char c : cell) out.append(c == '"' ? 2 : 1, c);
  return out + "\"";
}

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (size_t i = 0; i < cells.size(); ++i) line += (i ? "," : "") + csv_cell(cells[i]);
  return line + "\r\n";
}

}  // namespace stet
