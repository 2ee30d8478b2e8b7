#include "article/page_byline.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

std::string byline(const std::string& html) {
  const PageTree page = PageTree::parse(html).value();
  const PageNames names(test::lexicon().list("page-names"));
  return byline_of(page, measure(page, names, Shown::all), test::lexicon()).value_or("-");
}

}  // namespace

TEST_CASE("an element that says it names the author is believed") {
  CHECK(byline("<p>Words<p>on 3 May by <a rel=author href=/a>Anna Bell</a>") == "Anna Bell");
  CHECK(byline("<span itemprop=author>By <b itemprop=name>Anna Bell</b>, Ledger</span>") ==
        "Anna Bell");
  CHECK(byline("<div class=byline>By Anna Bell | 27 May 2026</div>") == "Anna Bell");
  CHECK(byline("<p class='byline vcard'>By <span class=fn>Anna Bell</span> in Quay Street") ==
        "Anna Bell");
}

TEST_CASE("the first on the page is the article's, later ones are of other stories") {
  CHECK(byline("<p class=byline>Anna Bell</p><p>Words</p><a rel=author>Tom Reed</a>") ==
        "Anna Bell");
}

TEST_CASE("what is no name is passed over") {
  CHECK(byline("<p class=byline>3 comments</p><p class=byline>Anna Bell</p>") == "Anna Bell");
  CHECK(byline("<p class=byline>Sign In| Sign Up</p>") == "-");
  CHECK(byline("<p class=byline hidden>Anna Bell</p>") == "-");
  CHECK(byline("<p>Anna Bell</p>") == "-");
}

TEST_CASE("what stands in an element that names nobody isn't looked at again") {
  std::string html;
  for (int i = 0; i < 400; ++i) html += "<div class=byline>";
  html += "x";
  for (int i = 0; i < 20'000; ++i) html += "<i></i>";
  CHECK(byline(html) == "-");
}
