// Names in the options and stems of questions, for proofs that look them up in the evidence.
#pragma once

#include <string_view>
#include <vector>

#include "text/lexicon.h"

namespace stet {

// Runs of capitalised words, without the marks around them and 's: "Luis Otzuka" in "a claim by
// Luis Otzuka". A word that is capitalised because the line begins with it is none: one of the
// closed class ("The"), or one before "by" ("Stated by").
std::vector<std::string_view> names_in(std::string_view line, const Lexicon& lexicon);

// By which an article calls the person again: "Otzuka" of "Luis Otzuka", "King" of "Ann King Jr.".
std::string_view surname(std::string_view name);

// The words of an option by which the article would name this source: of "Luis Otzuka, president
// of Fedemin" the last name, of "a day labourer" or "The Interior Ministry" all but the article.
std::string_view source_words(std::string_view option);

}  // namespace stet
