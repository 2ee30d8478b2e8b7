// Passages into which one detail has been put that the article doesn't have, as questions that ask
// to mark it: how something was done, where somebody said it, who is behind it.
//
// The words put in keep the grammar, so that nothing but the article tells them. Nothing near them
// in meaning stands anywhere in it: no other sentence may tell as much. Places and words are data:
// assets/words/added-details.txt and added-manners.txt.
#pragma once

#include <vector>

#include "writers/writer.h"

namespace stet {

std::vector<Candidate> mark_the_added(const Source& source, Chance& chance);

}  // namespace stet
