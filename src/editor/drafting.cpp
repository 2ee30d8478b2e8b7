#include "editor/drafting.h"

#include "article/reader.h"
#include "bank/limits.h"
#include "writers/make_pack.h"

namespace stet {

namespace {

// The same article always gives the same drafts.
constexpr uint64_t kSeed = 1;

}  // namespace

Result<Drafted> draft_from(const std::string& bytes, const std::string& name,
                           const Lexicon& lexicon) {
  const auto article = read_article(bytes, name, lexicon);
  if (!article) return tl::unexpected(article.error());
  if (article->text.size() > kPackArticleLimit)
    return tl::unexpected(too_long_for_a_pack(name));
  Drafted drafted;
  if (auto pack = make_pack({&*article, 1}, lexicon, kSeed)) {
    drafted.article = std::move(pack->articles.front());
    drafted.drafts = std::move(pack->questions);
    return drafted;
  }
  // Nothing to ask is no reason not to write questions oneself.
  drafted.article.id = "a1";
  drafted.article.title = article->title.value_or("");
  drafted.article.byline = article->byline.value_or("");
  drafted.article.published = article->published.value_or("");
  drafted.article.sha256 = sha256_hex(article->text);
  drafted.article.text = article->text;
  return drafted;
}

}  // namespace stet
