#include "article/reader.h"

#include "article/encoding.h"
#include "article/format.h"
#include "article/gunzip.h"
#include "article/plain_text.h"
#include "article/web_archive.h"
#include "article/web_page.h"
#include "text/file.h"

namespace stet {

namespace {

Result<Article> read_web_archive(const std::string& bytes, const std::string& path,
                                 const Lexicon& lexicon) {
  const auto page = open_web_archive(bytes, path);
  if (!page) return tl::unexpected(page.error());
  const std::string_view charset =
      page->charset.empty() ? declared_encoding(page->html) : std::string_view(page->charset);
  return read_web_page(to_utf8(page->html, charset).text, path, lexicon);
}

Result<Article> read_from_feed(const Feed& feed, std::optional<size_t> entry,
                               const std::string& path, const Lexicon& lexicon) {
  if (!entry && feed.entries.size() > 1)
    return refuse(path, "is a feed of " + std::to_string(feed.entries.size()) + " articles",
                  "choose one with --entry N; stet read lists them");
  return read_entry(feed, entry.value_or(1), path, lexicon);
}

// What a packed file holds, or the bytes as they are.
Result<std::string> unpacked(const std::string& bytes, const std::string& path) {
  if (file_kind_of(bytes) != FileKind::gzip) return bytes;
  auto inner = gunzip(bytes, path, kArticleLimit);
  if (inner && file_kind_of(*inner) == FileKind::gzip)
    return refuse(path, "is packed twice", "unpack it once");
  return inner;
}

}  // namespace

Result<Article> read_article(const std::string& bytes, const std::string& path,
                             const Lexicon& lexicon, std::optional<size_t> entry) {
  switch (file_kind_of(bytes)) {
    case FileKind::gzip: {
      const auto inner = unpacked(bytes, path);
      if (!inner) return tl::unexpected(inner.error());
      return read_article(*inner, path, lexicon, entry);
    }
    case FileKind::web_page:
      return read_web_page(to_utf8(bytes, declared_encoding(bytes)).text, path, lexicon);
    case FileKind::web_archive:
      return read_web_archive(bytes, path, lexicon);
    case FileKind::feed: {
      const auto feed = feed_in(bytes, path, lexicon).value();
      if (!feed) return tl::unexpected(feed.error());
      return read_from_feed(*feed, entry, path, lexicon);
    }
    case FileKind::text:
      return read_plain_text(bytes, path, lexicon);
  }
  return refuse(path, "is of no known format");
}

Result<Article> open_article(const std::string& path, const Lexicon& lexicon) {
  auto bytes = read_file(path, kArticleLimit, "an article");
  if (!bytes) return tl::unexpected(bytes.error());
  return read_article(*bytes, path, lexicon);
}

std::optional<Result<Feed>> feed_in(const std::string& bytes, const std::string& path,
                                    const Lexicon& lexicon) {
  const auto inner = unpacked(bytes, path);
  if (!inner || file_kind_of(*inner) != FileKind::feed) return std::nullopt;
  return read_feed(to_utf8(*inner, declared_encoding(*inner)).text, path, lexicon);
}

std::shared_ptr<const OfferedFeed> feed_to_choose_from(const std::string& bytes,
                                                       const std::string& name,
                                                       const Lexicon& lexicon) {
  auto feed = feed_in(bytes, name, lexicon);
  if (!feed || !*feed || (*feed)->entries.size() < 2) return nullptr;
  return std::make_shared<const OfferedFeed>(
      OfferedFeed{name, bytes, std::move((*feed)->entries)});
}

}  // namespace stet
