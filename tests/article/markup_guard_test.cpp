#include "article/markup_guard.h"

#include <doctest/doctest.h>

#include "article/page_tree.h"

using namespace stet;

namespace {

std::string repeated(const std::string& piece, size_t times) {
  std::string all;
  for (size_t i = 0; i < times; ++i) all += piece;
  return all;
}

std::string why(const std::string& html) {
  return why_unparsable(html).value_or("");
}

}  // namespace

TEST_CASE("tags that nest too deep are told before parsing") {
  CHECK(why(repeated("<div>", 100'000)) == "nests tags more than 512 deep");
  CHECK(why(repeated("<table><tr><td>", 20'000)) == "nests tags more than 512 deep");
  CHECK(why(repeated("<b>", 600)) == "nests tags more than 512 deep");
  CHECK(why("<svg><style>" + repeated("<g>", 600)) == "nests tags more than 512 deep");
}

TEST_CASE("tags that close, or close one another, don't nest") {
  CHECK(why(repeated("<div></div>", 10'000)) == "");
  CHECK(why(repeated("<p>One", 10'000)) == "");
  CHECK(why("<ul>" + repeated("<li>One", 10'000)) == "");
  CHECK(why("<table>" + repeated("<tr><td>1<td>2", 10'000)) == "");
  CHECK(why(repeated("<br><img src=a>", 10'000)) == "");
  CHECK(why("<script>" + repeated("<div>", 10'000) + "</script><!--" + repeated("<b>", 600)) == "");
}

TEST_CASE("a tag with too many attributes is told") {
  CHECK(why("<p" + repeated(" a=1", 100'000) + ">") == "has a tag with more than 400 attributes");
  CHECK(why("<p" + repeated("/a", 500) + ">") == "has a tag with more than 400 attributes");
  CHECK(why("<p" + repeated(" a='b c d e'", 400) + ">") == "");
  CHECK(why(repeated("<body a=1>", 100)) == "begins again and again");
}

TEST_CASE("a page of very many tags is given up within the parser's memory") {
  const auto page = PageTree::parse(repeated("<p>a", 1'000'000));
  REQUIRE(!page);
  CHECK(page.error().what == "has too many tags");
}

TEST_CASE("without tags, text stays in its blocks") {
  CHECK(without_tags("<div><p>One <b>two</b><p>three<script>x</script></div>four") ==
        "One two\n\nthree\n\nfour");
}

TEST_CASE("what no reader sees is left out before parsing, JSON-LD and doctypes stay") {
  CHECK(without_unread(
            "<!DOCTYPE html><!-- a --><style>b</style><script>c</script>"
            "<script type='application/ld+json'>{}</script><title>d</title><p>e<!-- f -->g") ==
        "<!DOCTYPE html><style></style><script></script>"
        "<script type='application/ld+json'>{}</script><title>d</title><p>eg");
}
