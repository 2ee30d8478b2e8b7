// A pack as one HTML file that plays it in any browser, for machines that have only that.
//
// The page holds the whole pack and everything it needs, asks the network for nothing (its own
// Content-Security-Policy forbids it), keeps nothing, and plays by mouse, touch and keyboard. It
// marks as quiz/marking.cpp does. assets/page/ has its parts: HTML, style, and two scripts.
#pragma once

#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// The lexicon splits the passages of which a sentence is to be marked, and tells what of an article
// is set aside.
Result<std::string> write_page(const Pack& pack, const std::string& assets, const Lexicon& lexicon);

}  // namespace stet
