#include "article/reader.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::string refusal(const std::string& bytes) {
  auto article = read_article(bytes, "a.txt", test::lexicon());
  return article ? "" : describe(article.error());
}

}  // namespace

TEST_CASE("what is no article is refused in one line") {
  CHECK(refusal("") == "a.txt: is empty; give a file that holds an article");
  CHECK(refusal(" \n\n ") == "a.txt: holds no words; give a file that holds an article");
  CHECK(refusal("1 2 3 %%% --- 4.5") == "a.txt: holds no words; give a file that holds an article");
  CHECK(refusal(std::string("PK\x03\x04\x00\x00", 6)) ==
        "a.txt: is not text; give a file that holds an article");
  CHECK(refusal(std::string(400, '\xFF')) ==
        "a.txt: is not text; give a file that holds an article");
}

TEST_CASE("a text longer than any article is refused, in a page as well") {
  std::string text;
  while (text.size() <= 1u << 20) text += "The council will close the library on Monday.\n\n";
  const std::string told =
      "a.txt: holds more than 1 MB of text; give one article, or cut this one into parts";
  CHECK(refusal(text) == told);
  CHECK(refusal("<html><pre>" + text + "</pre></html>") == told);
  CHECK(refusal(text.substr(0, 1u << 20)) == "");
}

TEST_CASE("a file without forbidden characters keeps its bytes") {
  const std::string text = "Café reopens\n\nIt was – at last – open.  “Yes,” she said.\n";
  auto article = read_article(text, "a.txt", test::lexicon());
  REQUIRE(article);
  CHECK(article->text == text);
  CHECK(article->removed_characters == 0);
  CHECK(article->path == "a.txt");
  CHECK(article->language == "en");
}

TEST_CASE("a missing file is refused with its name") {
  auto article = open_article("/nowhere/a.txt", test::lexicon());
  REQUIRE(!article);
  CHECK(article.error().place == "/nowhere/a.txt");
}

TEST_CASE("a web page is read whatever it is called") {
  auto article =
      read_article("<!DOCTYPE html><title>Pier shut by storm</title><p>The pier is shut.", "a.txt",
                   test::lexicon());
  REQUIRE(article);
  CHECK(article->title == "Pier shut by storm");
  CHECK(article->text == "The pier is shut.");
}
