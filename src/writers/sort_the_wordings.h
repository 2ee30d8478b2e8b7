// Words that an article quotes beside what it only reports: whose wording is it? Questions of
// exact-or-reworded.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

// Three or four statements of the article without their marks, to be sorted. None shows by itself
// where it comes from, as "we" and a tense moved back do.
void sort_the_wordings(const Source& source, Chance& chance, std::vector<Candidate>& candidates);

}  // namespace stet
