// What each block of a plain text is: title, byline, story, promoted trailer…
//
// A phrase alone never takes a long paragraph out of the story: openers of promos, captions and
// bylines count only for short blocks. A trailer ("If you liked this article you might like")
// takes everything after it along, unless long prose follows, for an article may go on after a
// box of links.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "text/lexicon.h"

namespace stet {

struct Layout {
  std::vector<Block> blocks;
  std::optional<std::string> title;
  std::optional<std::string> byline;     // without "By"
  std::optional<std::string> published;  // ISO date
};

Layout lay_out(std::string_view text, const std::vector<Span>& blocks, const Lexicon& lexicon);

}  // namespace stet
