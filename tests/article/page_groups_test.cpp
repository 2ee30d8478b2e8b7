#include "article/page_groups.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

const std::string kStory =
    "<p>The pier was shut on Friday after a storm, the worst in years, broke two of its posts.</p>";

// The role of the element with id "a", in a story that is the element with id "story"; "story"
// where nothing speaks against it.
std::string role(const std::string& inside) {
  const PageTree page =
      PageTree::parse("<div id=story>" + kStory + inside + kStory + "</div>").value();
  const auto place = [&](std::string_view id) {
    for (size_t i = 0; i < page.size(); ++i)
      if (page[i].attribute("id") == id) return i;
    return size_t{0};
  };
  const PageNames names(test::lexicon().list("page-names"));
  const auto roles =
      mark_groups(page, measure(page, names, Shown::all), {static_cast<uint32_t>(place("story"))});
  const auto found = roles[place("a")];
  return found ? std::string(role_name(*found)) : "story";
}

}  // namespace

TEST_CASE("paragraphs, headings and quotations of the story are no boxes") {
  CHECK(role("<p id=a>Repairs will take until spring, the council said.</p>") == "story");
  CHECK(role("<h2 id=a>Who pays</h2>") == "story");
  CHECK(role("<blockquote id=a>A lifeline, and a dear one.</blockquote>") == "story");
  CHECK(role("<ul id=a><li>Two posts broke in the night<li>One of them was new</ul>") == "story");
}

TEST_CASE("captions are told by tag or name") {
  CHECK(role("<figure><figcaption id=a>The pier</figcaption></figure>") == "caption");
  CHECK(role("<figure id=a><img src=b>The pier</figure>") == "caption");
  CHECK(role("<figure id=a><blockquote>So he said.</blockquote></figure>") == "story");
  CHECK(role("<p id=a class=wp-caption-text>The pier</p>") == "caption");
}

TEST_CASE("furniture is promotion where it links, and something else where it doesn't") {
  CHECK(role("<aside id=a><a href=/>More storms</a></aside>") == "promo");
  CHECK(role("<aside id=a>How a pier is built: in winter.</aside>") == "other");
  CHECK(role("<nav id=a><a href=/>Home</a></nav>") == "promo");
}

TEST_CASE("a small box named after what it promotes is promotion, a long one isn't") {
  CHECK(role("<div id=a class=newsletter>Get our letter.</div>") == "promo");
  std::string text;
  for (int i = 0; i < 10; ++i) text += kStory;
  CHECK(role("<div id=a class=newsletter>" + text + "</div>") == "story");
}

TEST_CASE("lists of links are promotion") {
  CHECK(role("<ul id=a><li><a href=/1>One story</a><li><a href=/2>Another</a></ul>") == "promo");
}

TEST_CASE("all below a box has its role") {
  CHECK(role("<aside><p><b id=a>Bold</b></p></aside>") == "other");
}

TEST_CASE("a figure that links is no caption but leads to another story") {
  CHECK(role("<figure id=a><a href=/x>Harbour dredged again: read more</a></figure>") == "promo");
}

TEST_CASE("a figure of links is promotion, but not a table of them or a picture's line") {
  const std::string links = "<a href=/a>Ada Quist</a> <a href=/b>Tom Reed</a>";
  CHECK(role("<figure id=a>" + links + "</figure>") == "promo");
  CHECK(role("<figure id=a><table><tr><td>" + links + "</table></figure>") == "story");
  CHECK(role("<figure id=a><figcaption>" + links + "</figcaption></figure>") == "caption");
}
