// Sentences in which the reporter's words run on into somebody's own, shown without the marks:
// which words were quoted? Questions of exact-or-reworded.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

void mark_the_quoted(const Source& source, std::vector<Candidate>& candidates);

}  // namespace stet
