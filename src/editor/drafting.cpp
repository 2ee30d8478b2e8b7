#include "editor/drafting.h"

#include "article/reader.h"
#include "article/restoring.h"
#include "bank/article_in.h"
#include "writers/make_pack.h"

namespace stet {

namespace {

// The same article always gives the same drafts.
constexpr uint64_t kSeed = 1;

std::vector<Question> questions_on(const Article& article, const Lexicon& lexicon) {
  auto pack = make_pack({&article, 1}, lexicon, kSeed);
  return pack ? std::move(pack->questions) : std::vector<Question>();
}

std::set<std::string, std::less<>> ids_of(const std::vector<Question>& questions) {
  std::set<std::string, std::less<>> ids;
  for (const Question& question : questions) ids.insert(question.id);
  return ids;
}

}  // namespace

Result<Drafted> draft_from(const std::string& bytes, const std::string& name,
                           const Lexicon& lexicon, std::optional<size_t> entry) {
  if (auto feed = entry ? nullptr : feed_to_choose_from(bytes, name, lexicon)) {
    Drafted offered;
    offered.feed = std::move(feed);
    return offered;
  }
  auto article = read_article(bytes, name, lexicon, entry);
  if (!article) return tl::unexpected(article.error());
  *article = within_limits(std::move(*article));
  if (!fits_a_pack(*article)) return tl::unexpected(too_long_for_a_pack(name));
  Drafted drafted;
  if (auto pack = make_pack({&*article, 1}, lexicon, kSeed)) {
    drafted.article = std::move(pack->articles.front());
    drafted.drafts = std::move(pack->questions);
    return drafted;
  }
  // Nothing to ask is no reason not to write questions oneself.
  drafted.article = kept_article(*article, "a1", lexicon);
  return drafted;
}

Drafted redraft(const PackArticle& article, size_t block, const Lexicon& lexicon) {
  Article read = article_in(article, lexicon);
  const auto before = ids_of(questions_on(read, lexicon));
  read.blocks = with_block_turned(std::move(read.blocks), block);
  Drafted drafted{article, questions_on(read, lexicon)};
  drafted.article.blocks = kept_article(read, article.id, lexicon).blocks;
  drafted.gone = before;
  for (const std::string& id : ids_of(drafted.drafts)) drafted.gone.erase(id);
  std::erase_if(drafted.drafts, [&](const Question& each) { return before.contains(each.id); });
  for (Question& draft : drafted.drafts)
    for (Evidence& piece : draft.evidence) piece.article = article.id;
  return drafted;
}

}  // namespace stet
