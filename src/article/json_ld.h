// The article that a page describes in JSON-LD.
#pragma once

#include <string>
#include <string_view>

#include "article/page_metadata.h"

namespace stet {

// Adds what is still absent; `page_title` is the page's <title>. Anything that is no JSON within
// the limits, or no article, is passed over.
void read_json_ld(std::string_view script, const Lexicon& lexicon, const std::string& page_title,
                  PageMetadata& metadata);

}  // namespace stet
