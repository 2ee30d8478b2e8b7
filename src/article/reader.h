// Bytes in, Article out. The reader is chosen by what the bytes are, not by the file's name: web
// pages, pages saved as one file, feeds, plain text, and each of these packed by gzip.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "article/feed.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

// Refused: empty, binary, or with no words in it. Of a feed, entry `entry` is read, counted from
// 1; without it, a feed of one entry, and any other is refused with what to do.
Result<Article> read_article(const std::string& bytes, const std::string& path,
                             const Lexicon& lexicon, std::optional<size_t> entry = std::nullopt);

// read_file and read_article in one.
Result<Article> open_article(const std::string& path, const Lexicon& lexicon);

// A feed of several articles, of which somebody is to choose one.
struct OfferedFeed {
  std::string name;   // of the file
  std::string bytes;  // of it
  std::vector<FeedEntry> entries;
};
// Null when the bytes are no such feed.
std::shared_ptr<const OfferedFeed> feed_to_choose_from(const std::string& bytes,
                                                       const std::string& name,
                                                       const Lexicon& lexicon);

// The feed that the bytes are; absent when they are something else.
std::optional<Result<Feed>> feed_in(const std::string& bytes, const std::string& path,
                                    const Lexicon& lexicon);

}  // namespace stet
