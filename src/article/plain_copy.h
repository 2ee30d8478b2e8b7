// An article as a plain text that reads back as it is: what a pack can carry.
//
// A pack holds text and no layout, and its keys are proved again from that text. Of an article
// whose layout was in a page, the copy has the headline, the byline, the day and the story.
#pragma once

#include "article/article.h"
#include "text/lexicon.h"

namespace stet {

// The article itself where reading its text finds the same blocks.
Article plain_copy(const Article& article, const Lexicon& lexicon);

}  // namespace stet
