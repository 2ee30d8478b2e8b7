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
  const auto markup = parsable_markup(html);
  return markup ? "" : markup.error().what;
}

std::string parsed(const std::string& html) {
  return parsable_markup(html).value();
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

TEST_CASE("a page of more text than any story stands in is told") {
  CHECK(why("<p>" + repeated("The pier. ", 450'000)) == "holds more than 4 MB of text");
  CHECK(why("<p>" + repeated("The pier. ", 400'000)) == "");
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
  CHECK(parsed("<!DOCTYPE html><!-- a --><style>b</style><script>c</script>"
               "<script type='application/ld+json'>{}</script><title>d</title><p>e<!-- f -->g") ==
        "<!DOCTYPE html><style></style><script></script>"
        "<script type='application/ld+json'>{}</script><title>d</title><p>eg");
}

TEST_CASE("of attributes those stay that tell what an element is") {
  CHECK(parsed("<div class=\"a b\" data-x='1' ID=c onclick=\"d()\" hidden>") ==
        "<div class=\"a b\" ID=c hidden>");
  CHECK(parsed("<a href='/news' rel=author>b</a><a href=#c>d</a>") ==
        "<a rel=author>b</a><a href=#c>d</a>");
  CHECK(parsed("<link rel=canonical href='https://example.org/a'>") ==
        "<link rel=canonical href='https://example.org/a'>");
  CHECK(parsed("<div style='display: inline'>a") == "<div style='display: inline'>a");
  CHECK(parsed("<p style='color:red'>a<p style='display: none'>b") ==
        "<p>a<p style='display: none'>b");
  CHECK(parsed("<img src=a.jpg alt=b/><path d='M0 0'/>") == "<img><path />");
}

TEST_CASE("of white space the first of a run stays, in preformatted text all of it") {
  CHECK(parsed("<p>\n\t\tone  two\n\n</p> \n <p>") == "<p>\none two\n</p> <p>");
  CHECK(parsed("<pre>a\n  b</pre>  c") == "<pre>a\n  b</pre> c");
  CHECK(parsed("<textarea>a  b</textarea>") == "<textarea>a  b</textarea>");
}

TEST_CASE("a tag that the page ends in is no tag") {
  CHECK(parsed("<p>one<p class='two") == "<p>one");
}
