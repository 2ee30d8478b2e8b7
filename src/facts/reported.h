// Reported speech without marks: "Urresti said the government has no plans …", "According to
// Moraes, rain had washed soil through the crack", "the fare will rise, Quill said".
//
// The span is the words reported, from the clause's first word to its last, without "that" and
// without the stop. Only whole clauses count ("announced a strike" reports no words), and only
// sentences without quotation marks; where the clause's ends aren't sure, none is given.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/quotations.h"

namespace stet {

// In text order, passages not yet numbered.
std::vector<Quotation> find_reported(const Galley& galley, const Sources& sources,
                                     const std::vector<Person>& people);

}  // namespace stet
