// Questions of who-is-it that show the sentence in which somebody is described.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// The words that say who somebody is are to be marked, where nothing else there does.
void mark_descriptions(const Source& source, std::vector<Candidate>& candidates);

}  // namespace stet
