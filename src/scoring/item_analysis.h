// Item analysis, for whoever writes a pack or teaches a class: which questions are too easy, and
// which ones good readers get wrong.
//
// Over a table of marks, a row an attempt and a column an item, with x the marks on an item, T the
// attempt's total and o = T - x; covariances are those of a sample (n - 1):
//   facility                  100 mean(x) / max
//   discrimination index      100 C(x,o) / sqrt(V(x) V(o))
//   discriminative efficiency 100 C(x,o) / C(sorted x, sorted o)
//   effective weight          100 sqrt(C(x,T)) / sum over items of sqrt(C(x,T))
// Definitions as in Moodle's quiz statistics; absent where a denominator is 0.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "scoring/outcome.h"

namespace stet {

inline constexpr int kFewestAttempts = 10;  // fewer tell nothing: "needs 10 attempts"

struct MarkTable {
  std::vector<double> most;                   // the most an item can earn
  std::vector<std::vector<double>> attempts;  // marks, an item each
};

struct ItemFigures {
  std::optional<double> facility;
  std::optional<double> discrimination;
  std::optional<double> efficiency;
  std::optional<double> weight;
};

std::vector<ItemFigures> item_figures(const MarkTable& table);

// A question, over all who met it.
struct ItemRow {
  std::string question_id;
  std::string pack_id;
  std::string kind;
  int attempts = 0;                      // players who met it, and hands
  double facility = 0;                   // 0..100
  std::optional<double> discrimination;  // from kFewestAttempts players on
};

// One row a question, hardest first. Of each player only the first answer to a question counts; it
// is held against how that player did on the pack's other questions. Hands count for facility.
std::vector<ItemRow> item_rows(std::span<const std::vector<Outcome>> players,
                               std::span<const Hands> hands = {});

}  // namespace stet
