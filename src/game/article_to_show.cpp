#include "game/article_to_show.h"

#include "article/plain_text.h"

namespace stet {

Article article_to_show(const PackArticle& in_pack, const Lexicon& lexicon) {
  auto read = read_plain_text(in_pack.text, in_pack.title, lexicon);
  Article article = read ? std::move(*read) : Article{};
  // Where reading changed the text, it is one story block.
  if (article.text != in_pack.text) {
    article = Article{};
    article.text = in_pack.text;
    article.blocks = {{{0, in_pack.text.size()}, Role::story}};
  }
  if (!in_pack.title.empty()) article.title = in_pack.title;
  if (!in_pack.byline.empty()) article.byline = in_pack.byline;
  if (!in_pack.published.empty()) article.published = in_pack.published;
  return article;
}

}  // namespace stet
