#include "article/json_ld.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

PageMetadata told(const std::string& script, const std::string& page_title = "") {
  PageMetadata metadata;
  read_json_ld(script, test::lexicon(), page_title, metadata);
  return metadata;
}

}  // namespace

TEST_CASE("an article's own words are taken, each cleaned to a line") {
  const PageMetadata found = told(R"({"@type": "https://schema.org/NewsArticle",
    "headline": " Pier\nshut &amp; locked ", "description": "A storm did it.",
    "author": {"@type": "Person", "name": "Anna Bell"}, "publisher": {"name": "The Ledger"},
    "datePublished": "2026-05-27T10:00:00+02:00", "inLanguage": "en_GB"})");
  CHECK(found.title == "Pier shut & locked");
  CHECK(found.summary == "A storm did it.");
  CHECK(found.byline == "Anna Bell");
  CHECK(found.publisher == "The Ledger");
  CHECK(found.published == "2026-05-27");
  CHECK(found.language == "en");
}

TEST_CASE("authors are names, people or several of either; addresses are none") {
  const auto byline = [](const std::string& author) {
    return told(R"({"@type": "Article", "author": )" + author + "}").byline.value_or("-");
  };
  CHECK(byline(R"("Anna Bell")") == "Anna Bell");
  CHECK(byline(R"(["Anna Bell", {"name": "Tom Reed"}])") == "Anna Bell, Tom Reed");
  CHECK(byline(R"(["https://example.org/anna", {"name": "Tom Reed"}])") == "Tom Reed");
  CHECK(byline(R"({"url": "https://example.org/anna"})") == "-");
  CHECK(byline("7") == "-");
}

TEST_CASE("the article is found below what else the page describes") {
  const std::string article = R"({"@type": ["Thing", "BlogPosting"], "headline": "Pier shut"})";
  CHECK(told(article).title == "Pier shut");
  CHECK(told("[{}, " + article + "]").title == "Pier shut");
  CHECK(
      told(R"({"@graph": [{"@type": "WebSite", "name": "The Ledger"}, )" + article + "]}").title ==
      "Pier shut");
  CHECK(told(R"({"@type": "WebPage", "mainEntity": )" + article + "}").title == "Pier shut");
  CHECK(told(R"({"@type": "WebSite", "headline": "The Ledger"})").title == std::nullopt);
}

TEST_CASE("of name and headline the page's title tells which is meant") {
  const std::string both = R"({"@type": "Article", "name": "Pier shut", "headline": "A storm."})";
  CHECK(told(both).title == "A storm.");
  CHECK(told(both, "Pier shut - The Ledger").title == "Pier shut");
  CHECK(told(R"({"@type": "Article", "name": "Pier shut"})").title == "Pier shut");
}

TEST_CASE("the first of several scripts that tells a thing is believed") {
  PageMetadata metadata;
  for (const char* script : {R"({"@type": "Article", "headline": "Pier shut"})",
                             R"({"@type": "Article", "headline": "Other", "author": "Anna Bell"})"})
    read_json_ld(script, test::lexicon(), "", metadata);
  CHECK(metadata.title == "Pier shut");
  CHECK(metadata.byline == "Anna Bell");
}

TEST_CASE("comments and CDATA around a script are no part of it") {
  const std::string article = R"({"@type": "Article", "headline": "Pier shut"})";
  CHECK(told("//<![CDATA[\n" + article + "\n//]]>").title == "Pier shut");
  CHECK(told("<!-- " + article + " -->").title == "Pier shut");
}

TEST_CASE("what is no JSON within the limits is passed over") {
  CHECK(told(R"({"@type": "Article", "headline": "Pier)").title == std::nullopt);
  CHECK(told(R"({"@type": "Article", "headline": "One", "headline": "Two"})").title ==
        std::nullopt);
  CHECK(told(R"({"@type": "Article", "headline": "Pier", "x": )" + std::string(16, '[') +
             std::string(16, ']') + "}")
            .title == std::nullopt);
  CHECK(told("").title == std::nullopt);
}
