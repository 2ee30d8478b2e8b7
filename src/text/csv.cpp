#include "text/csv.h"

#include <algorithm>
#include <array>

#include "text/clean.h"
#include "text/utf8.h"

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

// Of "sep=;": ';'.
std::optional<char> named_separator(std::string_view first_line) {
  while (first_line.ends_with('\r')) first_line.remove_suffix(1);
  constexpr std::string_view kName = "sep=";
  if (first_line.size() != kName.size() + 1 || lower(first_line.substr(0, kName.size())) != kName)
    return std::nullopt;
  return first_line.back();
}

// What stands most often outside quotation marks in the first line.
char separator_of(std::string_view first_line) {
  std::array<size_t, 256> counts{};
  bool quoted = false;
  for (const char c : first_line) {
    if (c == '"') quoted = !quoted;
    if (!quoted) ++counts[static_cast<unsigned char>(c)];
  }
  char best = ',';
  for (const char c : {';', '\t'})
    if (counts[static_cast<unsigned char>(c)] > counts[static_cast<unsigned char>(best)]) best = c;
  return best;
}

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view bytes) {
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  const std::string_view first = bytes.substr(0, bytes.find_first_of("\r\n"));
  const auto named = named_separator(first);
  if (!named) return read_csv(bytes, separator_of(first));
  // Made an empty row, so that lines keep their numbers.
  return read_csv(bytes.substr(first.size()), *named);
}

std::optional<CsvRow> csv_header(std::string_view bytes) {
  constexpr size_t kLongest = 64 << 10;
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  bytes = bytes.substr(0, kLongest);
  size_t end = 0;
  const auto next_line = [&] {
    end = std::min(bytes.find_first_of("\r\n", bytes.find_first_not_of("\r\n", end)), bytes.size());
  };
  next_line();
  if (named_separator(bytes.substr(0, end))) next_line();
  auto rows = read_csv(bytes.substr(0, end));
  if (!rows) rows = read_csv(bytes);  // a name of two lines
  if (!rows || rows->empty()) return std::nullopt;
  return std::move(rows->front());
}

Result<std::vector<CsvRow>> read_csv(std::string_view bytes, char separator,
                                     std::optional<char> comment) {
  const std::string text = clean(bytes).text;
  std::vector<CsvRow> rows;
  CsvRow row{1, {""}};
  size_t line = 1, opened = 0, cells = 0;
  bool quoted = false, closed = false, passed_over = false;
  const auto end_cell = [&] {
    std::string& cell = row.cells.back();
    if (is_guarded(cell)) cell.erase(0, 1);
    closed = false;
  };
  const auto end_row = [&] {
    end_cell();
    const bool empty = std::ranges::all_of(row.cells, &std::string::empty);
    if (!empty) rows.push_back(std::move(row));
    ++cells;
    row = {line, {""}};
  };
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (cells > kMostCells)
      return refuse("line " + std::to_string(line),
                    "the table holds more than " + std::to_string(kMostCells) + " cells",
                    "split it");
    const bool row_begins = i == 0 || (!quoted && text[i - 1] == '\n');
    if (row_begins) passed_over = c == comment;
    if (passed_over) {
      if (c == '\n') row = {line, {""}};
    } else if (quoted) {
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
      ++cells;
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
