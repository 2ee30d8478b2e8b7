// Whether a sentence says something: "Wealthy people who keep the old ways." names somebody, and
// tells nothing of them.
#pragma once

#include "writers/writer.h"

namespace stet {

// A verb with a tense beyond those that words like "who" and "because" lead; true where no tagger
// tells. What is asked of somebody ("Vote early.") counts.
bool has_main_clause(const Source& source, Span sentence);

}  // namespace stet
