// Several statements of an article, to be sorted by what could settle them: a form of
// fact-opinion-claim, held back from everyday packs.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

void sort_the_statements(const Source& source, Chance& chance, std::vector<Candidate>& candidates);

}  // namespace stet
