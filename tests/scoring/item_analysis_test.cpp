#include "scoring/item_analysis.h"

#include <doctest/doctest.h>

#include <cmath>
#include <fstream>
#include <sstream>

#include "support/outcomes.h"
#include "support/shared.h"

using namespace stet;
using test::outcome;

namespace {

std::vector<std::vector<std::string>> cells_of(const std::string& path) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::vector<std::string> row;
    std::stringstream cells(line);
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
    if (line.ends_with(',')) row.emplace_back();
    rows.push_back(row);
  }
  return rows;
}

void check_figure(const std::optional<double>& figure, const std::string& expected) {
  CHECK(figure.has_value() == !expected.empty());
  if (figure && !expected.empty()) CHECK(std::abs(*figure - std::stod(expected)) < 1e-6);
}

}  // namespace

TEST_CASE("22 attempts at 20 items give the figures of Moodle's statistics to 1e-6") {
  STET_NEEDS_SHARED(folder, "fixtures/item-analysis");
  MarkTable table;
  const auto marks = cells_of(folder + "/moodle_marks_22x20.csv");
  for (size_t i = 2; i < marks[1].size(); ++i) table.most.push_back(std::stod(marks[1][i]));
  for (size_t row = 2; row < marks.size(); ++row) {
    table.attempts.emplace_back();
    for (size_t i = 2; i < marks[row].size(); ++i)
      table.attempts.back().push_back(std::stod(marks[row][i]));
  }
  REQUIRE(table.attempts.size() == 22);
  const auto figures = item_figures(table);
  const auto expected = cells_of(folder + "/moodle_expected.csv");
  REQUIRE(figures.size() == 20);
  for (size_t item = 0; item < figures.size(); ++item) {
    CAPTURE(item);
    const auto& row = expected[item + 1];
    check_figure(figures[item].facility, row[1]);
    check_figure(figures[item].discrimination, row[2]);
    check_figure(figures[item].efficiency, row[3]);
    check_figure(figures[item].weight, row[4]);
  }
}

TEST_CASE("a small table by hand: who does well on the rest does well on the first item") {
  const MarkTable table{{1, 1, 1}, {{1, 1, 1}, {1, 1, 0}, {0, 0, 1}, {0, 0, 0}}};
  const auto figures = item_figures(table);
  CHECK(*figures[0].facility == 50);
  CHECK(*figures[0].discrimination == doctest::Approx(100 * std::sqrt(0.5)));
  CHECK(*figures[0].efficiency == doctest::Approx(100));
  CHECK(*figures[2].discrimination == doctest::Approx(0));
  CHECK(*figures[0].weight + *figures[1].weight + *figures[2].weight == doctest::Approx(100));
}

TEST_CASE("where everyone does the same there is nothing to tell apart") {
  const auto figures = item_figures({{1, 1}, {{1, 1}, {1, 0}}});
  CHECK(*figures[0].facility == 100);
  CHECK_FALSE(figures[0].discrimination);
  CHECK_FALSE(figures[0].efficiency);
}

TEST_CASE("a question's row counts each player's first answer, and hands for its facility") {
  const std::vector<std::vector<Outcome>> players{
      {outcome("a", 1), outcome("a", 0), outcome("b", 0)}, {outcome("a", 0), outcome("b", 0)}};
  const Hands hands[] = {{"a", "p", "who-said-it", 7, 8}};
  const auto rows = item_rows(players, hands);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].question_id == "b");
  CHECK(rows[0].facility == 0);
  CHECK(rows[0].attempts == 2);
  CHECK(rows[1].attempts == 10);
  CHECK(rows[1].facility == doctest::Approx(80));
  CHECK_FALSE(rows[1].discrimination);  // two players are too few
}

TEST_CASE("from ten players on a question that the good ones get right tells them apart") {
  std::vector<std::vector<Outcome>> players;
  for (int i = 0; i < 10; ++i) {
    const double good = i < 5 ? 1 : 0;
    players.push_back({outcome("a", good), outcome("b", good), outcome("c", i % 2)});
  }
  for (const ItemRow& row : item_rows(players)) {
    REQUIRE(row.discrimination);
    // Times 9, with the rest as the mean of the other two: V(a) = V(c) = 2.5, C(a,c) = -0.5.
    // a: C(x,o) = 1, V(o) = 1. c: the rest is as a, C(x,o) = -0.5, V(o) = 2.5.
    if (row.question_id == "a") CHECK(*row.discrimination == doctest::Approx(100 / std::sqrt(2.5)));
    if (row.question_id == "c") CHECK(*row.discrimination == doctest::Approx(-20));
  }
}
