#include "bank/article_in.h"

#include <doctest/doctest.h>

#include "article/restoring.h"
#include "article/web_page.h"
#include "bank/limits.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

const std::string kPage =
    "<html><head><title>Pier shut by storm</title><meta name='author' content='Anna Bell'>"
    "<meta name='date' content='2015-02-03'><link rel='canonical' href='https://example.org/pier'>"
    "<meta property='og:site_name' content='The Ledger'></head><body><article>"
    "<h1>Pier shut by storm</h1>"
    "<p>The pier was shut on Friday after a storm broke 12 of its posts, said Tom Reed, the "
    "harbourmaster.</p><figure><figcaption>Waves over the pier</figcaption></figure>"
    "<p>“We lost 35 boats and a crane in one night,” said Ada Quist, who runs the yard.</p>"
    "</article></body></html>";

// "caption: Waves over the pier", a line each.
std::string roles(const Article& article) {
  std::string lines;
  for (const Block& block : article.blocks)
    lines += std::string(role_name(block.role)) + ": " +
             std::string(slice(article.text, block.span)) + "\n";
  return lines;
}

}  // namespace

TEST_CASE("a pack keeps no blocks of a plain text: reading it finds them again") {
  const Article article = article_of("Pier shut\n\nThe pier is shut, said Tom Reed.");
  const PackArticle kept = kept_article(article, "a1", lexicon());
  CHECK(kept.blocks.empty());
  CHECK(kept.text == article.text);
  CHECK(article_in(kept, lexicon()).blocks == article.blocks);
}

TEST_CASE("of a web page a pack keeps what its layout told") {
  const Article page = read_web_page(kPage, "a.html", lexicon()).value();
  const PackArticle kept = kept_article(page, "a1", lexicon());
  CHECK(kept.blocks == page.blocks);
  CHECK(kept.title == "Pier shut by storm");
  CHECK(kept.byline == "Anna Bell");
  CHECK(kept.published == "2015-02-03");
  CHECK(kept.publisher == "The Ledger");
  CHECK(kept.url == "https://example.org/pier");
  CHECK(kept.sha256 == sha256_hex(page.text));
  const Article again = article_in(kept, lexicon());
  CHECK(again.text == page.text);
  CHECK(again.address == "https://example.org/pier");
  CHECK(
      roles(again) ==
      "title: Pier shut by storm\n"
      "story: The pier was shut on Friday after a storm broke 12 of its posts, said Tom Reed, the "
      "harbourmaster.\n"
      "caption: Waves over the pier\n"
      "story: “We lost 35 boats and a crane in one night,” said Ada Quist, who runs the yard.\n");
}

TEST_CASE("a block that was restored is kept, and kept no more once it is set aside again") {
  Article article = article_of("Pier shut\n\nBy Anna Bell\n\nThe pier is shut, said Tom Reed.");
  REQUIRE(article.blocks[1].role == Role::byline);
  const std::vector<Block> as_read = article.blocks;
  article.blocks = with_block_turned(as_read, 1);
  const PackArticle kept = kept_article(article, "a1", lexicon());
  CHECK(kept.blocks[1] == Block{as_read[1].span, Role::story, Role::byline});
  article.blocks = with_block_turned(article.blocks, 1);
  CHECK(kept_article(article, "a1", lexicon()).blocks.empty());
}

TEST_CASE("a text that reading would change is shown as it stands, in paragraphs") {
  PackArticle odd;
  odd.id = "a1";
  odd.text = "# Pier shut\n\nThe **pier** is shut.\n\nNobody *knows* why, and `nobody` asks.";
  const Article article = article_in(odd, lexicon());
  CHECK(article.text == odd.text);
  CHECK(roles(article) ==
        "story: # Pier shut\nstory: The **pier** is shut.\n"
        "story: Nobody *knows* why, and `nobody` asks.\n");
}

TEST_CASE("of an article too long for a pack, what stands set aside at its end is left out") {
  Article article;
  article.text = "The pier is shut.";
  article.blocks = {{{0, 17}, Role::story}};
  for (int i = 0; i < 3; ++i) {
    const size_t begin = article.text.size();
    article.text += std::string(kPackArticleLimit / 2, 'x');
    article.blocks.push_back({{begin, article.text.size()}, Role::other});
  }
  const Article fitting = within_limits(article);
  CHECK(fitting.blocks.size() == 2);
  CHECK(fitting.text.size() == 17 + kPackArticleLimit / 2);
  article.blocks.back().role = Role::story;  // the story itself is never cut
  CHECK(within_limits(article).text == article.text);
}

TEST_CASE("whoever shows an article knows whether its promotion is asked about") {
  Pack pack;
  pack.articles.resize(2);
  pack.articles[0].id = "a1";
  pack.articles[1].id = "a2";
  Question question;
  question.kind = "story-or-promo";
  question.evidence = {{"a1", {0, 1}, "x"}};
  pack.questions = {question};
  CHECK(asks_for_promos(pack, pack.articles[0]));
  CHECK_FALSE(asks_for_promos(pack, pack.articles[1]));
}
