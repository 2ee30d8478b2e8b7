// Learns the names: the best path of labels through each stretch of a sentence.
#pragma once

#include "fit/train_pos.h"
#include "text/tagger_model.h"

namespace stet::fit {

struct LearnedNames : Learned<kNameLabels> {
  decltype(TaggerModel::steps) steps{};
};
// The parts of speech of `corpus` must be those the tagger gives.
LearnedNames train_names(const WordFactsTable& words, const Corpus& corpus,
                         const Settings& settings);

}  // namespace stet::fit
