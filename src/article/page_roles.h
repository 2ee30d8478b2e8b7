// What each block of a web page is, once it is known where the story stands.
//
// Layout speaks first (boxes, captions, names of classes), then words: the openers of the
// plain-text reader. A phrase alone takes no full sentence out of the middle of a story; the tail
// of an article is where promotion lives.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/page_metadata.h"
#include "text/lexicon.h"

namespace stet {

// A block of the article's text with what the page's layout says of it.
struct LaidBlock {
  Span span;
  bool in_story = false;      // where the story stands, and in no box
  std::optional<Role> boxed;  // the role of the box it stands in
  int heading = 0;            // 1 to 6; 0 for no heading
  bool quoted = false;        // in a <blockquote>
  uint32_t list = 0;          // the list it stands in, by number; 0 for none
  bool named_byline = false;  // by the name of an element around it
  bool named_date = false;
  bool named_note = false;
  float link_density = 0;
};

struct PageRoles {
  std::vector<Role> roles;           // one a block
  std::optional<std::string> title;  // where the metadata had none
  std::optional<std::string> byline;
};

PageRoles give_roles(std::string_view text, const std::vector<LaidBlock>& blocks,
                     const PageMetadata& metadata, const Lexicon& lexicon);

}  // namespace stet
