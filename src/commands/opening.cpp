#include "commands/opening.h"

#include "article/reader.h"
#include "bank/checker.h"
#include "text/file.h"
#include "text/utf8.h"
#include "writers/make_pack.h"

namespace stet {

bool looks_like_pack(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  return trimmed(bytes).starts_with('{');
}

Result<Pack> open_for_play(std::span<const std::string> paths, const Lexicon& lexicon,
                           uint64_t seed, std::optional<size_t> entry) {
  std::vector<Article> articles;
  for (const std::string& path : paths) {
    auto bytes = read_file(path, kArticleLimit, "an article or a pack");
    if (!bytes) return tl::unexpected(bytes.error());
    if (looks_like_pack(*bytes)) {
      if (paths.size() > 1)
        return refuse(path, "is a pack, and packs are played one at a time",
                      "give one pack, or articles only");
      return open_pack(path, lexicon);
    }
    auto article = read_article(*bytes, path, lexicon, entry);
    if (!article) return tl::unexpected(article.error());
    articles.push_back(std::move(*article));
  }
  return make_pack(articles, lexicon, seed);
}

Result<Pack> make_from_text(const std::string& text, const std::string& name,
                            const Lexicon& lexicon, uint64_t seed) {
  auto article = read_article(text, name, lexicon);
  if (!article) return tl::unexpected(article.error());
  return make_pack({&*article, 1}, lexicon, seed);
}

}  // namespace stet
