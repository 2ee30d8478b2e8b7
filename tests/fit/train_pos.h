// Learns the parts of speech: greedy, from left to right, with its own tags before it.
#pragma once

#include "fit/corpora.h"
#include "text/tagger_model.h"

namespace stet::fit {

struct Settings {
  uint64_t seed = 1;
  size_t rounds = 8;
  size_t runs = 1;  // of different orders, averaged
  uint32_t forms_least = 2, links_least = 2;
  int smallest = 2;  // rows of smaller weights are left out
  int sure = 380;    // TaggerModel::sure, the largest weights being 127
  float margin = 0;
  size_t drop = 0;  // features in a hundred that are hidden, anew each time a word is learned from
};

// Fills the tables of parts of speech; model.words must be there.
void train_pos(TaggerModel& model, const Corpus& corpus, const Settings& settings);

}  // namespace stet::fit
