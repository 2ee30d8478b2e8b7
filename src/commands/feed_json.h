// What a feed holds as JSON: the line that `stet read --json` prints of it.
#pragma once

#include <string>

#include "article/feed.h"

namespace stet {

// {"path", "title", "entries": [{"number", "title", "byline", "published", "url"}]}
std::string feed_json(const Feed& feed, const std::string& path);

}  // namespace stet
