// The proof of generated keys: for each question with an origin, its key is derived again from
// the article's text in the pack. A key that can't be is an error, and the pack doesn't open.
#pragma once

#include "bank/pack.h"
#include "bank/report.h"
#include "text/lexicon.h"

namespace stet {

// Questions that the form check has found broken are left out.
void prove_into(const Pack& pack, const Lexicon& lexicon, Report& report);

}  // namespace stet
