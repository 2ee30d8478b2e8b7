// Whether somebody's words stand as they were spoken: questions of exact-or-reworded.
//
// Most of what people say at length can't be asked about as a sentence of the article, since who
// speaks stands a sentence or two away. Here the stem tells who, and the words are shown alone.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// Pieces of one to three sentences of a quotation, as they stand and with one change.
void mark_the_reworded(const Source& source, Chance& chance, std::vector<Candidate>& candidates);

}  // namespace stet
