#include "scoring/item_analysis.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

namespace stet {

namespace {

double mean(std::span<const double> values) {
  double sum = 0;
  for (double value : values) sum += value;
  return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

double covariance(std::span<const double> a, std::span<const double> b) {
  if (a.size() < 2) return 0;
  const double mean_a = mean(a), mean_b = mean(b);
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i) sum += (a[i] - mean_a) * (b[i] - mean_b);
  return sum / static_cast<double>(a.size() - 1);
}

std::vector<double> sorted(std::vector<double> values) {
  std::ranges::sort(values);
  return values;
}

std::optional<double> correlation(const std::vector<double>& x, const std::vector<double>& o) {
  const double spread = covariance(x, x) * covariance(o, o);
  if (spread <= 0) return std::nullopt;
  return 100 * covariance(x, o) / std::sqrt(spread);
}

std::optional<double> efficiency(const std::vector<double>& x, const std::vector<double>& o) {
  const double most = covariance(sorted(x), sorted(o));
  if (most == 0) return std::nullopt;
  return 100 * covariance(x, o) / most;
}

}  // namespace

std::vector<ItemFigures> item_figures(const MarkTable& table) {
  std::vector<double> totals;
  for (const auto& attempt : table.attempts) {
    double total = 0;
    for (double mark : attempt) total += mark;
    totals.push_back(total);
  }
  std::vector<ItemFigures> figures(table.most.size());
  std::vector<double> roots(table.most.size());
  double root_sum = 0;
  for (size_t item = 0; item < table.most.size(); ++item) {
    std::vector<double> x, o;
    for (size_t i = 0; i < totals.size(); ++i) {
      x.push_back(table.attempts[i][item]);
      o.push_back(totals[i] - x.back());
    }
    ItemFigures& row = figures[item];
    if (table.most[item] > 0 && !x.empty()) row.facility = 100 * mean(x) / table.most[item];
    row.discrimination = correlation(x, o);
    row.efficiency = efficiency(x, o);
    roots[item] = std::sqrt(std::max(0.0, covariance(x, totals)));
    root_sum += roots[item];
  }
  if (root_sum > 0)
    for (size_t item = 0; item < figures.size(); ++item)
      figures[item].weight = 100 * roots[item] / root_sum;
  return figures;
}

namespace {

struct Column {
  ItemRow row;
  double right = 0;
  std::vector<double> x, rest;  // rest: the player's mean on the pack's other questions
};

Column& column_of(std::map<std::string, Column>& columns, const std::string& question_id,
                  const std::string& pack_id, const std::string& kind) {
  Column& column = columns[question_id];
  column.row.question_id = question_id;
  column.row.pack_id = pack_id;
  column.row.kind = kind;
  return column;
}

void add_player(std::map<std::string, Column>& columns, const std::vector<Outcome>& outcomes) {
  std::set<std::string_view> met;
  std::vector<const Outcome*> first;
  std::map<std::string_view, std::pair<double, int>> of_pack;
  for (const Outcome& outcome : outcomes) {
    if (!met.insert(outcome.question_id).second) continue;
    first.push_back(&outcome);
    of_pack[outcome.pack_id].first += outcome.credit;
    ++of_pack[outcome.pack_id].second;
  }
  for (const Outcome* outcome : first) {
    Column& column = column_of(columns, outcome->question_id, outcome->pack_id, outcome->kind);
    ++column.row.attempts;
    column.right += outcome->credit;
    const auto [credit, answers] = of_pack[outcome->pack_id];
    if (answers < 2) continue;
    column.x.push_back(outcome->credit);
    column.rest.push_back((credit - outcome->credit) / (answers - 1));
  }
}

}  // namespace

std::vector<ItemRow> item_rows(std::span<const std::vector<Outcome>> players,
                               std::span<const Hands> hands) {
  std::map<std::string, Column> columns;
  for (const std::vector<Outcome>& outcomes : players) add_player(columns, outcomes);
  for (const Hands& counted : hands) {
    Column& column = column_of(columns, counted.question_id, counted.pack_id, counted.kind);
    column.row.attempts += counted.all;
    column.right += counted.right;
  }
  std::vector<ItemRow> rows;
  for (auto& [id, column] : columns) {
    if (column.row.attempts == 0) continue;
    column.row.facility = 100 * column.right / column.row.attempts;
    if (column.x.size() >= static_cast<size_t>(kFewestAttempts))
      column.row.discrimination = correlation(column.x, column.rest);
    rows.push_back(std::move(column.row));
  }
  std::ranges::stable_sort(rows, {}, &ItemRow::facility);
  return rows;
}

}  // namespace stet
