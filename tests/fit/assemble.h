// Puts what was learned into the model's tables.
#pragma once

#include "fit/train_names.h"
#include "fit/train_pos.h"
#include "text/tagger_model.h"

namespace stet::fit {

TaggerModel assemble(const WordFactsTable& words, const LearnedPos& pos,
                     const LearnedNames& names = {});

}  // namespace stet::fit
