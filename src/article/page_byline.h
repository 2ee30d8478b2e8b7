// Who wrote a page, where only its elements tell: rel="author", itemprop="author", or a name such
// as "byline". Asked when its metadata doesn't say.
#pragma once

#include <optional>
#include <string>

#include "article/page_measures.h"
#include "article/page_tree.h"
#include "text/lexicon.h"

namespace stet {

// Whether an element says of itself that it holds a byline.
bool names_author(const PageNode& node, const Signs& signs);

// Of the first element that names its author in words that readers see; without "By", a date and
// what stands on further lines.
std::optional<std::string> byline_of(const PageTree& page, const PageMeasures& measures,
                                     const Lexicon& lexicon);

}  // namespace stet
