// Passages that the article gives as certain, or with an exact figure, and that one word put in
// leaves open ("reportedly", "about"), as questions of hedge-or-certain that ask to mark it.
//
// Nothing else in them leaves anything open, and nobody's words are passed on, so that no other
// word could be marked. The words are data: assets/words/softeners.txt.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

std::vector<Candidate> mark_the_softened(const Source& source, Chance& chance);

}  // namespace stet
