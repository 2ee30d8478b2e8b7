// A Reading as JSON: the one line a file that `stet read --json` prints.
//
// Quotations between two apostrophes (''we lost'') have a list of their own: annotated articles
// don't count them, and what is measured on those would be wrong.
#pragma once

#include <string>

#include "facts/reading.h"

namespace stet {

// With `tokens`, also every token of the story with its part of speech.
std::string reading_json(const Article& article, const Reading& reading, bool tokens = false);

}  // namespace stet
