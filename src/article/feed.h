// RSS and Atom: the articles that a site announces, with as much of each as it gives.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct FeedEntry {
  std::string title;  // may be empty
  std::optional<std::string> byline;
  std::optional<std::string> published;  // ISO date
  std::optional<std::string> address;
  std::string content;  // HTML or text, whichever the feed gives; may be empty
  bool is_html = false;
};

struct Feed {
  std::string title;
  std::optional<std::string> language;
  std::vector<FeedEntry> entries;  // in the order of the feed, newest first as a rule
};

// `xml` is UTF-8. Refused when it is no feed, defines entities of its own, has too many elements,
// or has no entries.
Result<Feed> read_feed(std::string_view xml, const std::string& place, const Lexicon& lexicon);

// Entry `number`, counted from 1, as an article. Refused when there is no such entry or the feed
// gives only its headline.
Result<Article> read_entry(const Feed& feed, size_t number, const std::string& path,
                           const Lexicon& lexicon);

}  // namespace stet
