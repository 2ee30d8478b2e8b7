// Reported speech without marks: "Urresti said the government has no plans …", "According to
// Moraes, rain had washed soil through the crack", "the fare will rise, Quill said"; and what is
// reported of minds: "critics oppose the plan", "she hoped to win".
//
// The span is the words reported, from the first to the last, without "that" and without the stop;
// never with quoted words in it. Only where the words are a whole clause that its source says to be
// so, in a sentence that holds no other report, is it a statement (Quotation::statement): that is
// what questions and voices go by. The confidence is the chance that source and words are right,
// from the clues of report_clues.h.
#pragma once

#include <vector>

#include "facts/galley.h"
#include "facts/quotations.h"

namespace stet {

// In text order, passages not yet numbered.
std::vector<Quotation> find_reported(const Galley& galley, const Sources& sources,
                                     const std::vector<Person>& people);

}  // namespace stet
