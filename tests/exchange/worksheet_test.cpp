// Where a pack goes on paper or into a browser, what is set aside of an article says so.
#include "exchange/worksheet.h"

#include <doctest/doctest.h>

#include "exchange/page.h"
#include "support/reading_support.h"

using namespace stet;
using namespace stet::test;

namespace {

constexpr const char* kAssets = STET_SOURCE_DIR "/assets";

Pack pier_pack() {
  Pack pack;
  pack.id = "p";
  pack.title = "The pier";
  PackArticle article;
  article.id = "a1";
  article.title = "Pier shut by storm";
  article.text =
      "Pier shut by storm\n\nBy Anna Bell\n\nThe pier was shut on Friday after a storm, said Tom "
      "Reed.\n\nYou might also like\n\nTen Ways to Cook a Herring\n";
  pack.articles = {article};
  Question question;
  question.id = "q";
  question.kind = "who-said-it";
  question.stem = "Who says so?";
  question.shape = TextEntry{{"Tom Reed"}};
  question.evidence = {{"a1", {34, 91}, article.text.substr(34, 57)}};
  pack.questions = {question};
  return pack;
}

std::string article_on_paper(const Pack& pack) {
  const std::string html = write_worksheet(pack, kAssets, lexicon()).value();
  const size_t begin = html.find("<article>"), end = html.find("</article>");
  return html.substr(begin, end - begin);
}

}  // namespace

TEST_CASE("on paper, what is set aside is small and named") {
  CHECK(article_on_paper(pier_pack()) ==
        "<article>\n<h3>Pier shut by storm</h3>\n"
        "<p class=\"set-aside\"><span>byline</span> By Anna Bell</p>\n"
        "<p>The pier was shut on Friday after a storm, said Tom Reed.</p>\n"
        "<p class=\"set-aside\"><span>promotion</span> You might also like</p>\n"
        "<p class=\"set-aside\"><span>promotion</span> Ten Ways to Cook a Herring</p>\n");
}

TEST_CASE("what isn't printed is said") {
  Pack pack = pier_pack();
  CHECK(left_off_paper(pack).in_words() == std::vector<std::string>{"evidence"});
  pack.questions[0].shape = Choose{{{"a", "Tom", true, "He says so."}, {"b", "Ann", false, "No."}}};
  pack.questions[0].evidence.clear();
  pack.questions[0].expires = "2026-12-31";
  CHECK(left_off_paper(pack).in_words() ==
        std::vector<std::string>{"why an answer is right or wrong (2)",
                                 "until when a question holds"});
}

TEST_CASE("promotion isn't told where the pack asks for it") {
  Pack pack = pier_pack();
  pack.questions[0].kind = "story-or-promo";
  CHECK(article_on_paper(pack).find("promotion") == std::string::npos);
  CHECK(article_on_paper(pack).find("<p>Ten Ways to Cook a Herring</p>") != std::string::npos);
}

TEST_CASE("the playable page has the blocks of each article") {
  const std::string html = write_page(pier_pack(), kAssets, lexicon()).value();
  CHECK(html.find(R"("blocks":{"a1":[{"begin":0,"end":18,"role":"title"},)"
                  R"({"begin":20,"end":32,"role":"byline"},{"begin":34,"end":91},)"
                  R"({"begin":93,"end":112,"role":"promotion"},)"
                  R"({"begin":114,"end":140,"role":"promotion"}]})") != std::string::npos);
}
