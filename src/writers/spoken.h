// The sentences that somebody speaks between quotation marks, one by one.
//
// Most of what people say at length can't be asked about as a sentence of the article, since who
// speaks stands a sentence or two away. So here it is cut from its marks: questions show the words
// alone.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "writers/askable.h"
#include "writers/writer.h"

namespace stet {

// In text order, without the marks, and without a comma that stands for the stop: “We won,” she
// said.
std::vector<Span> spoken_sentences(const Source& source, const Quotation& quotation);

// Why the piece, one spoken sentence or several in a row, can't be shown alone; empty when it can.
std::string why_unshowable(const Source& source, Span piece, WordBounds bounds);

}  // namespace stet
