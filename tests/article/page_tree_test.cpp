#include "article/page_tree.h"

#include <doctest/doctest.h>

using namespace stet;

namespace {

// The first element of the kind.
size_t find(const PageTree& page, GumboTag tag) {
  for (size_t i = 0; i < page.size(); ++i)
    if (page[i].tag == tag) return i;
  return page.size();
}

}  // namespace

TEST_CASE("a page is one list, in which what stands below an element follows it") {
  const PageTree page =
      PageTree::parse("<title>T</title><div id=a><p>One <b>two</b></p></div><p>three").value();
  const size_t division = find(page, GUMBO_TAG_DIV), paragraph = find(page, GUMBO_TAG_P);
  CHECK(page.parent(paragraph) == division);
  CHECK(page.is_below(paragraph, division));
  CHECK(!page.is_below(division, paragraph));
  CHECK(page[division].end - division == 5);  // itself, <p>, "One ", <b>, "two"
  CHECK(page.text_below(division) == "One two");
  CHECK(page.text_below(0) == "TOne twothree");
  CHECK(page[0].end == page.size());
}

TEST_CASE("references are resolved, in texts and in attributes") {
  const PageTree page = PageTree::parse("<p class='a&amp;b'>caf&eacute; &#x20AC;5").value();
  const size_t paragraph = find(page, GUMBO_TAG_P);
  CHECK(page[paragraph].attribute("class") == "a&b");
  CHECK(page.text_below(paragraph) == "café €5");
}

TEST_CASE("an attribute may be there and empty, and texts have none") {
  const PageTree page = PageTree::parse("<p hidden>a").value();
  const size_t paragraph = find(page, GUMBO_TAG_P);
  CHECK(page[paragraph].has_attribute("hidden"));
  CHECK(page[paragraph].attribute("hidden") == "");
  CHECK(!page[paragraph].has_attribute("class"));
  CHECK(page[paragraph + 1].is_text());
  CHECK(!page[paragraph + 1].has_attribute("hidden"));
  CHECK(page[paragraph + 1].attribute("class") == "");
}

TEST_CASE("an empty page is a page") {
  const PageTree page = PageTree::parse("").value();
  CHECK(page.text_below(0) == "");
  CHECK(find(page, GUMBO_TAG_BODY) < page.size());
}
