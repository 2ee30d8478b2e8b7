// Learns the names: the best path of labels through each stretch of a sentence.
#pragma once

#include "fit/train_pos.h"

namespace stet::fit {

// Fills the tables of names. The parts of speech of `corpus` must be those the tagger gives.
void train_names(TaggerModel& model, const Corpus& corpus, const Settings& settings);

}  // namespace stet::fit
