#include "text/csv.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

std::vector<std::vector<std::string>> cells(std::string_view bytes) {
  std::vector<std::vector<std::string>> all;
  const auto rows = read_csv(bytes);
  REQUIRE(rows);
  for (const CsvRow& row : *rows) all.push_back(row.cells);
  return all;
}

}  // namespace

TEST_CASE("CSV: quoted cells, marks inside them, line ends of all kinds, the byte-order mark") {
  CHECK(cells("\xef\xbb\xbf"
              "a,b\r\n\"1,\"\"x\"\"\",\"two\nlines\"\r\n") ==
        std::vector<std::vector<std::string>>{{"a", "b"}, {"1,\"x\"", "two\nlines"}});
  CHECK(cells("a;b,c;d\n1;2;3\n") ==
        std::vector<std::vector<std::string>>{{"a", "b,c", "d"}, {"1", "2", "3"}});
  CHECK(cells("a\tb\n\n,\n") == std::vector<std::vector<std::string>>{{"a", "b"}, {","}});
  CHECK(read_csv("a,b\n\n1,\"x\ny\",2\n3,4\n").value()[2].line == 5);
}

TEST_CASE("CSV: a mark that isn't closed is refused with its line") {
  const auto rows = read_csv("a,b\n1,2\n3,\"4\n5,6\n");
  REQUIRE_FALSE(rows);
  CHECK(describe(rows.error()) ==
        "line 3: a quotation mark begins here and doesn't end; close it, or write \"\" for a mark "
        "inside a cell");
}

TEST_CASE("CSV: no cell is a formula, and what is guarded comes back") {
  for (const std::string text : {"=1+1", "+44", "-5", "@sum", "'=x", "''x", "'tis", "plain", "a,b",
                                 "say \"so\"", "two\nlines", "", "'", "-"}) {
    INFO(text);
    const std::string cell = csv_cell(text);
    CHECK(std::string("=+-@").find(cell.empty() ? ' ' : cell[0]) == std::string::npos);
    if (!text.empty()) CHECK(cells(csv_line({text, "x"}))[0][0] == text);
  }
  CHECK(csv_cell("=1+1") == "'=1+1");
}
