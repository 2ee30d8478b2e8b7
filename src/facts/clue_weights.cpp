#include "facts/clue_weights.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace stet {

ClueWeights& ClueWeights::of(const Lexicon& lexicon, const WordList& rows) {
  rows_ = &rows;
  if (serial_ != lexicon.serial())
    std::fill(weights_.begin(), weights_.end(), std::numeric_limits<double>::quiet_NaN());
  serial_ = lexicon.serial();
  return *this;
}

double ClueWeights::asked(size_t clue) {
  return weights_[clue] = std::strtod(std::string(rows_->value(name_of_(clue))).c_str(), nullptr);
}

}  // namespace stet
