// A column of fitted weights, one a clue, as a word list gives them.
//
// Three thousand clues have weights and an article shows a few hundred of them, so a weight is
// looked up and parsed when it is first asked for, and kept: parsing all of them took longer than
// reading an article.
#pragma once

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "text/lexicon.h"

namespace stet {

class ClueWeights {
 public:
  using NameOf = std::string (*)(size_t clue);
  ClueWeights(size_t clues, NameOf name_of) : weights_(clues), name_of_(name_of) {}

  // The weights in these rows of a lexicon, which must outlive their use.
  ClueWeights& of(const Lexicon& lexicon, const WordList& rows);
  // 0 for a clue without a row in the list.
  double operator[](size_t clue) {
    const double weight = weights_[clue];
    return std::isnan(weight) ? asked(clue) : weight;
  }

 private:
  double asked(size_t clue);  // for the first time

  std::vector<double> weights_;  // NaN: not asked for yet
  NameOf name_of_;
  const WordList* rows_ = nullptr;
  uint64_t serial_ = 0;  // of the lexicon they are from; no lexicon has 0
};

// The logistic of the sum of the clues' weights, 0..1. `weights` is a column or a vector.
template <class Clues, class Weights>
double chance_of(const Clues& clues, Weights& weights) {
  double score = 0;
  for (const auto clue : clues) score += weights[clue];
  return 1 / (1 + std::exp(-score));
}

}  // namespace stet
