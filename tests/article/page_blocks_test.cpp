#include "article/page_blocks.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::vector<PageBlock> cut(std::string_view html) {
  const PageTree page = PageTree::parse(html).value();
  const PageNames names(test::lexicon().list("page-names"));
  return cut_into_blocks(page, measure(page, names, Shown::all));
}

// The blocks' texts between bars.
std::string blocks(std::string_view html) {
  std::string all;
  for (const PageBlock& block : cut(html)) all += (all.empty() ? "" : "|") + block.text;
  return all;
}

}  // namespace

TEST_CASE("blocks end where the layout breaks lines, and never inside one") {
  CHECK(blocks("<p>One <b>two</b> <a href=/>three</a>.</p><p>Four</p>") == "One two three.|Four");
  CHECK(blocks("<div>One<div>two</div>three</div>") == "One|two|three");
  CHECK(blocks("<h1>Head</h1><ul><li>one<li>two</ul>") == "Head|one|two");
}

TEST_CASE("white space is one space; soft hyphens and hidden text go") {
  CHECK(blocks("<p>\n One\t\ttwo&nbsp;three </p>") == "One two\u00a0three");
  CHECK(blocks("<p>news&shy;paper</p>") == "newspaper");
  CHECK(blocks("<p>One<span hidden>two</span></p><p> </p>") == "One");
}

TEST_CASE("what an extension of the browser put into a line doesn't break it") {
  CHECK(blocks("<li><a href=/>A storm</a> <div style='display:inline-block'><div> <div></div></div>"
               "</div>, 1987.</li>") == "A storm , 1987.");
  CHECK(blocks("<p>one<span><br></span>two</p>") == "one\ntwo");
}

TEST_CASE("pictures and buttons part words") {
  CHECK(blocks("<p>one<img src=a>two<button>three</button></p>") == "one two three");
}

TEST_CASE("a break ends the line, two of them or one after a sentence the paragraph") {
  CHECK(blocks("<p>one<br>two</p>") == "one\ntwo");
  CHECK(blocks("<p>one<br> <br>two</p>") == "one|two");
  CHECK(blocks("<p>One is here.<br>Two</p>") == "One is here.|Two");
}

TEST_CASE("preformatted text stays as it stands") {
  CHECK(blocks("<pre>\n  a\n    b\n</pre>") == "a\n    b");
}

TEST_CASE("the cells of a row are one block, split by tabs") {
  CHECK(blocks("<table><tr><th>Year<th>Fare<tr><td>2025<td>£5</table>") == "Year\tFare|2025\t£5");
}

TEST_CASE("a block knows how much of it is links that lead elsewhere") {
  const auto found = cut("<p>four<a href=/>more</a></p><p><a href=#top>up</a></p>");
  REQUIRE(found.size() == 2);
  CHECK(found[0].chars == 8);
  CHECK(found[0].link_chars == 4);
  CHECK(found[0].link_density() == 0.5f);
  CHECK(found[1].link_chars == 0);
}

TEST_CASE("cells of several lines are the columns of a page, not a row of figures") {
  CHECK(blocks("<table><tr><td>Home<br>News<td>Pier shut</table>") == "Home\nNews|Pier shut");
}
