// What the rest of its sentence allows a figure to be.
#pragma once

#include "writers/figures.h"
#include "writers/writer.h"

namespace stet {

// "fell to _____ from 88,000", "_____ people, six of them fined": another figure of the sentence
// bounds this one, so that anything beyond it could be ruled out without the article.
FigureRange range_of(const Source& source, const Fact& key, const PrintedFigure& printed);

}  // namespace stet
