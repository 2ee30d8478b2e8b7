#include "article/page_metadata.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

PageMetadata metadata(const std::string& head, const std::string& body = "<p>Words</p>") {
  const std::string html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
  return read_metadata(PageTree::parse(html).value(), test::lexicon());
}

std::string json_ld(const std::string& json) {
  return "<script type='application/ld+json'>" + json + "</script>";
}

const std::string kArticle = R"({"@type": "NewsArticle", "headline": "Pier shut", "author": [
  {"name": "Anna Bell"}, {"name": "Tom Reed"}], "publisher": {"name": "The Ledger"},
  "datePublished": "2015-02-03T10:00:00Z", "inLanguage": "en-GB"})";

}  // namespace

TEST_CASE("JSON-LD is asked first") {
  const PageMetadata found = metadata(json_ld(kArticle) +
                                      "<meta property='og:title' content='Another'>"
                                      "<meta name='author' content='Nobody'>");
  CHECK(found.title == "Pier shut");
  CHECK(found.byline == "Anna Bell, Tom Reed");
  CHECK(found.publisher == "The Ledger");
  CHECK(found.published == "2015-02-03");
  CHECK(found.language == "en");
}

TEST_CASE("an article is found in arrays and graphs, among other things") {
  CHECK(metadata(json_ld("[{\"@type\": \"Organization\"}, " + kArticle + "]")).title ==
        "Pier shut");
  CHECK(metadata(json_ld("{\"@graph\": [" + kArticle + "]}")).title == "Pier shut");
  CHECK(metadata(json_ld("{\"@type\": \"Recipe\", \"headline\": \"Soup\"}")).title == std::nullopt);
}

TEST_CASE("JSON-LD beyond the limits is passed over") {
  CHECK(metadata(json_ld(std::string(100, '[') + std::string(100, ']'))).title == std::nullopt);
  CHECK(metadata(json_ld("{\"@type\": \"NewsArticle\", \"headline\": \"Cut off")).title ==
        std::nullopt);
}

TEST_CASE("of name and headline the page's title tells which is the title") {
  CHECK(metadata("<title>Pier - Wiki</title>" +
                 json_ld(R"({"@type": "Article", "name": "Pier", "headline": "a long jetty"})"))
            .title == "Pier");
}

TEST_CASE("properties come before other meta elements, and both before the title") {
  CHECK(metadata("<title>A</title><meta name='title' content='B'>"
                 "<meta property='og:title' content='C'>")
            .title == "C");
  CHECK(metadata("<title>A</title><meta name='title' content='B'>").title == "B");
  CHECK(metadata("<meta property='x:title dc:title' content='Two names'>").title == "Two names");
}

TEST_CASE("the title is read without the site's name") {
  auto title = [](const std::string& text) {
    return metadata("<title>" + text + "</title>").title;
  };
  CHECK(title("Pier shut by storm | The Ledger") == "Pier shut by storm");
  CHECK(title("The Ledger - Pier shut by storm") == "Pier shut by storm");
  CHECK(title("Pier-side cafés") == "Pier-side cafés");
  CHECK(title("Pier &amp;amp; quay") == "Pier & quay");
  CHECK(title(" \n ") == std::nullopt);
}

TEST_CASE("a headline stands in for a title that is none") {
  CHECK(metadata("", "<h1>Pier shut by storm</h1>").title == "Pier shut by storm");
  CHECK(metadata("<title>Ledger</title>", "<h1>Pier shut by storm</h1>").title ==
        "Pier shut by storm");
  CHECK(metadata("<title>Ledger</title>", "<h1>The Ledger online</h1><h1>Pier shut</h1>").title ==
        "Ledger");
}

TEST_CASE("authors that are addresses or accounts are no byline") {
  CHECK(metadata("<meta name='author' content='https://example.org/anna'>").byline == std::nullopt);
  CHECK(metadata("<meta name='author' content='@anna'>").byline == std::nullopt);
  CHECK(metadata("<meta name='author' content='Anna Bell'>").byline == "Anna Bell");
}

TEST_CASE("days are read as they are written on the web") {
  auto day = [](std::string_view text) { return day_of(text, test::lexicon()); };
  CHECK(day("2015-02-03T23:00:00-05:00") == "2015-02-03");
  CHECK(day("20150203") == "2015-02-03");
  CHECK(day("Tue, 03 Feb 2015 10:00:00 GMT") == "2015-02-03");
  CHECK(day("February 3, 2015") == "2015-02-03");
  CHECK(day("yesterday") == std::nullopt);
  CHECK(metadata("", "<time datetime='2015-02-03'>Tuesday</time>").published == "2015-02-03");
}

TEST_CASE("the page's address is a web address or none") {
  CHECK(metadata("<link rel='canonical' href='https://example.org/a'>").address ==
        "https://example.org/a");
  CHECK(metadata("<link rel='canonical' href='javascript:x()'>").address == std::nullopt);
}

TEST_CASE("languages are codes") {
  CHECK(language_code("pt-BR") == "pt");
  CHECK(language_code("EN_us") == "en");
  CHECK(language_code("english") == std::nullopt);
  CHECK(metadata("<meta property='og:locale' content='fr_FR'>").language == "fr");
}

TEST_CASE("an author who is an address gives way to one who is a name") {
  CHECK(metadata("<meta property='article:author' content='https://example.org/anna'>"
                 "<meta name='author' content='Anna Bell'>")
            .byline == "Anna Bell");
}
