#include "article/page_measures.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

struct Measured {
  PageTree page;
  PageMeasures measures;

  explicit Measured(std::string_view html, Shown shown = Shown::all)
      : page(PageTree::parse(html).value()),
        measures(measure(page, PageNames(test::lexicon().list("page-names")), shown)) {}

  // Of the element with this id.
  size_t at(std::string_view id) const {
    for (size_t i = 0; i < page.size(); ++i)
      if (page[i].attribute("id") == id) return i;
    FAIL("no such id: " << id);
    return 0;
  }
  const Measure& of(std::string_view id) const { return measures.of[at(id)]; }
};

}  // namespace

TEST_CASE("characters are code points, and a run of white space is one") {
  CHECK(Measured("<p id=a>café \n\t au lait</p>").of("a").chars == 12);
  CHECK(Measured("<p id=a>日本、東京</p>").of("a").chars == 5);
  CHECK(Measured("<p id=a>a, b،c、d，e</p>").of("a").commas == 4);
}

TEST_CASE("what readers don't see counts nowhere") {
  const Measured it(
      "<div id=a>seen<p hidden>no</p><p style='display: none'>no</p>"
      "<p aria-hidden=true>no</p><noscript>no</noscript><select><option>no</select></div>");
  CHECK(it.of("a").chars == 4);
  CHECK(it.of("a").paragraphs == 0);
}

TEST_CASE("an element holds what those below it hold, by kind") {
  const Measured it(
      "<div id=a><h2>Head</h2><p>One, two.</p><ul><li><a href=/x>link</a><li>item</ul>"
      "<img src=b><input><iframe></iframe></div>");
  const Measure& all = it.of("a");
  CHECK(all.chars == 4 + 9 + 4 + 4);
  CHECK(all.heading_chars == 4);
  CHECK(all.list_chars == 8);
  CHECK(all.link_chars == 4);
  CHECK(all.commas == 1);
  CHECK(all.paragraphs == 1);
  CHECK(all.items == 2);
  CHECK(all.images == 1);
  CHECK(all.inputs == 1);
  CHECK(all.embeds == 1);
  CHECK(all.link_density() == doctest::Approx(4.0 / 21));
}

TEST_CASE("links within the page count for a third") {
  CHECK(Measured("<p id=a><a href=#note>ten chars.</a></p>").of("a").link_chars == 3);
  CHECK(Measured("<p id=a><a href=/note>ten chars.</a></p>").of("a").link_chars == 10);
}

TEST_CASE("a line belongs to the nearest element that isn't inline") {
  const Measured it("<div id=a>before <b id=b>bold</b><p id=c>inside</p></div>");
  CHECK(it.measures.block[it.at("b")] == it.at("a"));
  CHECK(it.measures.block[it.at("c")] == it.at("c"));
  CHECK(it.of("a").own_chars == 11);
  CHECK(it.of("c").own_chars == 6);
  CHECK(it.of("a").chars == 17);
}

TEST_CASE("a division that its style puts into the line is inline too") {
  const Measured it("<div id=a>one <div id=b style='display: inline-block'>two</div> three</div>");
  CHECK(it.measures.block[it.at("b")] == it.at("a"));
  CHECK(it.of("a").own_chars == 12);
}

TEST_CASE("what is likely leaves out menus and sidebars, by tag, role or name") {
  const std::string html =
      "<body id=a><nav>menu</nav><div class=sidebar>side</div><div role=navigation>more</div>"
      "<div class='sidebar main'>kept</div><p>story</p></body>";
  CHECK(Measured(html, Shown::all).of("a").chars == 21);
  CHECK(Measured(html, Shown::likely).of("a").chars == 9);
}
