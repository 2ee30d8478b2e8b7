// Sentences in which one plain word has been made hot, as questions that ask to mark it: "slammed"
// where the article has "criticized".
//
// Nothing else in them is loaded or judges, so that nobody could mark another word. What is put for
// what is data: assets/words/heated-words.txt.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

std::vector<Candidate> mark_the_heated(const Source& source, Chance& chance);

}  // namespace stet
