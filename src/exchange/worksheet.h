// A pack on paper: articles, questions with room for the answers, and the key on a page of its own.
#pragma once

#include "bank/pack.h"
#include "exchange/losses.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// One HTML file without scripts. Options, items and right sides stand in an order that follows the
// question's id, so that the key isn't always first and every copy is the same. The lexicon tells
// what of an article is set aside.
Result<std::string> write_worksheet(const Pack& pack, const std::string& assets,
                                    const Lexicon& lexicon);

// What isn't printed of it.
Losses left_off_paper(const Pack& pack);

}  // namespace stet
