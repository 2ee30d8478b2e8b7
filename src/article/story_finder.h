// Where in a page the story stands.
//
// Paragraphs vote for the elements above them: one point each, one for each comma and one for each
// hundred characters (up to three), all of it for the element they stand in, half for the next,
// less further up. Names speak for or against, links take away. The best element, widened where
// others beside it hold as much, is the story; pieces beside it that read alike join it. (The idea
// is that of Arc90's Readability.)
#pragma once

#include <cstdint>
#include <vector>

#include "article/page_measures.h"

namespace stet {

struct StoryPlace {
  std::vector<uint32_t> parts;  // elements that hold the story, in document order
  uint32_t top = 0;             // the best of them
};

// `names_count`: whether names of classes speak for or against. No parts when the page shows no
// text at all.
StoryPlace find_story(const PageTree& page, const PageMeasures& measures, bool names_count);

// What an element's name says of it, in points.
int name_weight(const Signs& signs);

}  // namespace stet
