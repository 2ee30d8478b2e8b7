#include "article/story_finder.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

const std::string kParagraph =
    "<p>The pier was shut on Friday after a storm, the worst in years, broke two of its posts, and "
    "left the rest of them leaning, said the harbourmaster, who had walked it with a lamp.</p>";

// The ids of the elements that hold the story, with spaces between.
std::string found(const std::string& html) {
  const PageTree page = PageTree::parse(html).value();
  const PageNames names(test::lexicon().list("page-names"));
  const StoryPlace place = find_story(page, measure(page, names, Shown::all), true);
  std::string ids;
  for (uint32_t part : place.parts)
    ids += (ids.empty() ? "" : " ") + std::string(page[part].attribute("id"));
  return ids;
}

std::string times(int count, const std::string& piece) {
  std::string all;
  for (int i = 0; i < count; ++i) all += piece;
  return all;
}

}  // namespace

TEST_CASE("the story is where most paragraphs stand") {
  CHECK(found("<div id=menu><p>Home</p></div><div id=story>" + times(4, kParagraph) +
              "</div><div id=foot><p>All rights reserved</p></div>") == "story");
}

TEST_CASE("links speak against a place, however long it is") {
  std::string links;
  for (int i = 0; i < 30; ++i) links += "<p><a href=/>The pier, the storm, the council</a></p>";
  CHECK(found("<div id=list>" + links + "</div><div id=story>" + times(3, kParagraph) + "</div>") ==
        "story");
}

TEST_CASE("names speak for a place and against it") {
  CHECK(found("<div id=a class=comments>" + times(3, kParagraph) +
              "</div><div id=b class=article-body>" + times(3, kParagraph) + "</div>") == "b");
}

TEST_CASE("boxes of one kind, with others between them, are one story") {
  const std::string box = "<div class=story-body ";
  CHECK(found("<div>" + box + "id=a>" + times(3, kParagraph) + "</div><aside><p>An ad</p></aside>" +
              box + "id=b>" + times(2, kParagraph) + "</div></div>") == "a b");
}

TEST_CASE("a paragraph beside the story that reads like it joins it") {
  CHECK(found("<div><div id=a>" + times(4, kParagraph) +
              "</div><p id=b>It was the third storm.</p>"
              "<p id=c><a href=/>More storms</a></p></div>") == "a b");
}

TEST_CASE("a page without text has no story but its body") {
  CHECK(found("<body id=all></body>") == "all");
}

TEST_CASE("a name's weight is what its signs say") {
  const PageNames names(test::lexicon().list("page-names"));
  CHECK(name_weight(names.of("article-body", "")) == 25);
  CHECK(name_weight(names.of("comments", "")) == -25);
  CHECK(name_weight(names.of("x", "")) == 0);
}
