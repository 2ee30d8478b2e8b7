// A web page made an article: its story, and what stands round it, each block with its role.
//
// Nothing readable of the page is lost from the headline to the end of the story: what isn't story
// is kept with its role. Beyond that, prose is kept (as "other") and the site's furniture is not.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// `html` is UTF-8. Refused when nothing in it is text. A page that would take too much to parse is
// read as plain text without its tags; its notes say so.
Result<Article> read_web_page(std::string_view html, const std::string& path,
                              const Lexicon& lexicon);

}  // namespace stet
