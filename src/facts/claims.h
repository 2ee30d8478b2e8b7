// Whose word each sentence is, and what sort of statement it makes.
//
// Voice: a sentence under attribution is its source's, named or unnamed; any other the
// reporter's. Stance: by cue words held as data; where they say too little it stays unclear, and
// "opinion" is given only where hardly anybody would differ.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/quotations.h"

namespace stet {

// One a sentence, in the same order.
std::vector<Claim> find_claims(const Galley& galley, const Sources& sources,
                               const std::vector<Quotation>& quotations);

}  // namespace stet
