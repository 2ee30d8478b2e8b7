#include "article/plain_copy.h"

#include <doctest/doctest.h>

#include "article/web_page.h"
#include "support/reading_support.h"

using namespace stet;

TEST_CASE("a plain text is its own copy") {
  const Article article = test::article_of("Pier shut\n\nThe pier is shut, said Tom Reed.");
  CHECK(plain_copy(article, test::lexicon()).text == article.text);
}

TEST_CASE("of a web page, headline, byline, day and story are copied, and read back so") {
  const std::string page =
      "<html lang='fr'><head><title>Pier shut by storm</title>"
      "<meta name='author' content='Anna Bell'><meta name='date' content='2015-02-03'></head><body>"
      "<article><p>The pier was shut on Friday after a storm broke 12 of its posts, said Tom Reed, "
      "the harbourmaster.</p><figure><figcaption>Waves over the pier</figcaption></figure>"
      "<p>“We lost 35 boats<br>and a crane in one night,” said Ada Quist, who runs the yard.</p>"
      "</article></body></html>";
  const Article article = read_web_page(page, "a.html", test::lexicon()).value().article;
  const Article copy = plain_copy(article, test::lexicon());
  CHECK(copy.text ==
        "Pier shut by storm\n\nBy Anna Bell\n\n2015-02-03\n\nThe pier was shut on Friday after a "
        "storm broke 12 of its posts, said Tom Reed, the harbourmaster.\n\n“We lost 35 boats and "
        "a crane in one night,” said Ada Quist, who runs the yard.");
  CHECK(copy.language == "fr");
  CHECK(plain_copy(copy, test::lexicon()).text == copy.text);
  const Article again = test::article_of(copy.text);
  CHECK(again.title == "Pier shut by storm");
  CHECK(again.byline == "Anna Bell");
  CHECK(again.published == "2015-02-03");
}
