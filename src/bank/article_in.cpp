#include "bank/article_in.h"

#include <algorithm>

#include "article/blocks.h"
#include "article/plain_text.h"
#include "article/restoring.h"
#include "bank/limits.h"
#include "text/language.h"

namespace stet {

namespace {

std::vector<Block> paragraphs(std::string_view text) {
  std::vector<Block> blocks;
  for (const Span span : split_blocks(text)) blocks.push_back({span, Role::story});
  return blocks;
}

}  // namespace

Article article_in(const PackArticle& in_pack, const Lexicon& lexicon) {
  Article article;
  if (!in_pack.blocks.empty()) {
    article.text = in_pack.text;
    article.blocks = in_pack.blocks;
    if (const std::string told = detect_language(article.text, lexicon); !told.empty())
      article.language = told;
  } else if (auto read = read_plain_text(in_pack.text, in_pack.id, lexicon);
             read && read->text == in_pack.text) {
    article = std::move(*read);
  } else {
    article.text = in_pack.text;
    article.blocks = paragraphs(in_pack.text);
  }
  article.path = in_pack.id;
  if (!in_pack.title.empty()) article.title = in_pack.title;
  if (!in_pack.byline.empty()) article.byline = in_pack.byline;
  if (!in_pack.published.empty()) article.published = in_pack.published;
  if (!in_pack.publisher.empty()) article.publisher = in_pack.publisher;
  if (!in_pack.url.empty()) article.address = in_pack.url;
  return article;
}

bool fits_a_pack(const Article& article) {
  return article.text.size() <= kPackArticleLimit && article.blocks.size() <= kMostBlocks;
}

Article within_limits(Article article) {
  std::vector<Block>& blocks = article.blocks;
  while (!fits_a_pack(article) && blocks.size() > 1 && is_set_aside(blocks.back().role)) {
    blocks.pop_back();
    article.text.resize(blocks.back().span.end);
  }
  return article;
}

PackArticle kept_article(const Article& article, std::string id, const Lexicon& lexicon) {
  PackArticle kept;
  kept.id = std::move(id);
  kept.title = article.title.value_or("");
  kept.byline = article.byline.value_or("");
  kept.published = article.published.value_or("");
  kept.publisher = article.publisher.value_or("");
  kept.url = article.address.value_or("");
  kept.text = article.text;
  kept.sha256 = sha256_hex(kept.text);
  if (article_in(kept, lexicon).blocks != article.blocks) kept.blocks = article.blocks;
  return kept;
}

bool asks_for_promos(const Pack& pack, const PackArticle& article) {
  return std::ranges::any_of(pack.questions, [&](const Question& question) {
    return question.kind == "story-or-promo" &&
           std::ranges::any_of(question.evidence,
                               [&](const Evidence& piece) { return piece.article == article.id; });
  });
}

}  // namespace stet
