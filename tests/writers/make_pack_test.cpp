// Articles in, pack out: what the pack keeps of them, and the pack made again.
#include "writers/make_pack.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "article/restoring.h"
#include "article/web_page.h"
#include "bank/article_in.h"
#include "bank/checker.h"
#include "bank/codes.h"
#include "bank/limits.h"
#include "bank/lint.h"
#include "support/own_page.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// The article of sample.h as a web page, with a caption that only its layout tells.
std::string page() {
  std::string text = kTown, html = "<html><body><article>";
  bool first = true;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find("\n\n", at), text.size() - 1);
    const std::string part = text.substr(at, end - at);
    if (part.starts_with("Carla Nwosu"))
      html += "<figure><figcaption>The hall on Mill Lane holds 300 people</figcaption></figure>";
    html += first ? "<h1>" + part + "</h1>" : "<p>" + part + "</p>";
    first = false;
    at = end + 2;
  }
  return html + "</article></body></html>";
}

Pack made_of(const Article& article) {
  auto pack = make_pack({&article, 1}, lexicon(), 1, Kinds::all);
  REQUIRE(pack);
  return *pack;
}

Result<Pack> made(const std::string& text) {
  const auto article = read_article(text, "a.txt", lexicon());
  return make_pack({&*article, 1}, lexicon(), 1);
}

const std::string kParagraph =
    "“The council will close the library on Monday,” said Ada Quist, who chairs the board.\n\n";

}  // namespace

TEST_CASE("a pack of a web page keeps its blocks, and its keys are proved by them") {
  const Article article = read_web_page(page(), "a.html", lexicon()).value();
  const Pack pack = made_of(article);
  CHECK(pack.articles[0].text == article.text);
  CHECK(pack.articles[0].blocks == article.blocks);
  CHECK(std::ranges::any_of(article.blocks,
                            [](const Block& block) { return block.role == Role::caption; }));
  const Checked checked = check_pack(write_pack(pack), lexicon());
  for (const Finding& finding : checked.findings) INFO(describe(finding, "", "p"));
  REQUIRE(checked.passed());
  CHECK(write_pack(*checked.pack) == write_pack(pack));
}

TEST_CASE("a pack of a plain text has no blocks") {
  CHECK(write_pack(made_of(read_article(kTown, "a.txt", lexicon()).value())).find("\"blocks\"") ==
        std::string::npos);
}

TEST_CASE("a pack is one's own unless somebody signed it or wrote into it") {
  const Pack pack = made_of(read_article(kTown, "a.txt", lexicon()).value());
  CHECK(is_made_here(pack));
  Pack signed_pack = pack;
  signed_pack.authors = {{"A. Teacher"}};
  CHECK_FALSE(is_made_here(signed_pack));
  Pack written_into = pack;
  written_into.questions[0].origin.reset();
  CHECK_FALSE(is_made_here(written_into));
  Pack other_id = pack;
  other_id.id = uuid_of("other");
  CHECK_FALSE(is_made_here(other_id));
}

TEST_CASE("made again with a restored block, the pack asks about it; set aside again, no more") {
  const Article article = read_article(own_page(), "a.html", lexicon()).value();
  const Block caption = article.blocks[kCaptionBlock];
  REQUIRE(caption.role == Role::caption);
  REQUIRE(slice(article.text, caption.span).starts_with(kTakenForCaption));
  const auto asks_there = [&](const Pack& pack) {
    return std::ranges::any_of(pack.questions, [&](const Question& question) {
      return question.evidence.front().span.overlaps(caption.span);
    });
  };

  auto made = make_pack({&article, 1}, lexicon(), 1);
  REQUIRE(made);
  CHECK_FALSE(asks_there(*made));
  const auto restored =
      make_again(*made, "a1", with_block_turned(article.blocks, kCaptionBlock), lexicon());
  REQUIRE(restored);
  CHECK(asks_there(*restored));
  CHECK(restored->id == made->id);
  CHECK(restored->revision == 2);
  CHECK(is_made_here(*restored));
  CHECK(restored->articles[0].blocks[kCaptionBlock] ==
        Block{caption.span, Role::story, Role::caption});
  CHECK(check_pack(write_pack(*restored), lexicon()).passed());

  auto back = make_again(*restored, "a1",
                         with_block_turned(restored->articles[0].blocks, kCaptionBlock), lexicon());
  REQUIRE(back);
  CHECK(back->revision == 3);
  back->revision = made->revision;
  CHECK(write_pack(*back) == write_pack(*made));
}

// Made all the same, the pack couldn't be opened.
TEST_CASE("an article longer than a pack may hold is refused") {
  std::string text;
  while (text.size() <= kPackArticleLimit) text += kParagraph;
  const auto pack = made(text);
  REQUIRE(!pack);
  CHECK(describe(pack.error()) ==
        "a.txt: is longer than the 256 KB that an article of a pack may have; take the part that "
        "you want to ask about");
}

TEST_CASE("a sentence that no page prints is passed over in a moment") {
  std::string text = "Dates\n\n" + kParagraph;
  for (int i = 0; i < 20'000; ++i) text += "3 May 2015 ";
  CHECK(made(text).has_value());
}

TEST_CASE("what two articles of a pack would ask alike is asked once") {
  const Article article = Sample(kTown).article;
  const auto twice = make_pack(std::vector<Article>{article, article}, lexicon(), 1);
  const auto once = make_pack(std::vector<Article>{article}, lexicon(), 1);
  REQUIRE(twice);
  REQUIRE(once);
  CHECK(twice->questions.size() == once->questions.size());
  CHECK(std::ranges::none_of(lint(*twice, lexicon()), [](const Finding& finding) {
    return finding.code == code::kAskedTwice;
  }));
}
