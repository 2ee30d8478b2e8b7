#include "article/page_roles.h"

#include <doctest/doctest.h>

#include "support/reading_support.h"

using namespace stet;

namespace {

const std::string kLong =
    "The pier was shut on Friday after a storm, the worst in years, broke two of its posts and "
    "left the rest of them leaning, said the harbourmaster, who had walked it before dawn.";

LaidBlock laid() {
  LaidBlock block;
  block.in_story = true;
  return block;
}

// A page under way: blocks are added with what the layout says of them.
struct Laid {
  std::string text;
  std::vector<LaidBlock> blocks;
  PageMetadata metadata;

  Laid& add(std::string_view words, LaidBlock block = laid()) {
    if (!text.empty()) text += "\n\n";
    block.span = {text.size(), text.size() + words.size()};
    text += words;
    blocks.push_back(block);
    return *this;
  }

  PageRoles given() const { return give_roles(text, blocks, metadata, test::lexicon()); }

  std::string roles() const {
    std::string all;
    for (Role role : given().roles) all += (all.empty() ? "" : " ") + std::string(role_name(role));
    return all;
  }
};

LaidBlock heading(int rank) {
  LaidBlock block = laid();
  block.heading = rank;
  return block;
}

LaidBlock linked(float density) {
  LaidBlock block = laid();
  block.link_density = density;
  return block;
}

}  // namespace

TEST_CASE("the headline is the title, and its repetition isn't story") {
  Laid page;
  page.metadata.title = "Pier shut";
  CHECK(page.add("Pier shut", heading(1)).add("Pier shut").add(kLong).roles() ==
        "title other story");
}

TEST_CASE("a headline over the story stands in for a title that the page doesn't tell") {
  Laid page;
  page.add("Pier shut by storm", heading(1)).add(kLong);
  CHECK(page.roles() == "title story");
  CHECK(page.given().title == "Pier shut by storm");
}

TEST_CASE("bylines and dates at the head are told by words or by name") {
  Laid page;
  LaidBlock named = laid();
  named.named_byline = true;
  page.add("Pier shut by storm", heading(1)).add("By Ada Quist").add("27 May 2026").add(kLong);
  CHECK(page.roles() == "title byline other story");
  CHECK(page.given().byline == "Ada Quist");
  CHECK(Laid().add("Ada Quist, Harbour Correspondent", named).add(kLong).roles() == "byline story");
}

TEST_CASE("a box's role stands, and what is outside the story is something else") {
  LaidBlock boxed = laid();
  boxed.boxed = Role::caption;
  boxed.in_story = false;
  LaidBlock outside;
  CHECK(Laid().add(kLong).add("The pier", boxed).add("Home", outside).add(kLong).roles() ==
        "story caption other story");
}

TEST_CASE("a promoted line goes, a sentence of the story that begins like one stays") {
  CHECK(Laid().add(kLong).add("Sign up for our newsletter").add(kLong).roles() ==
        "story promo story");
  CHECK(Laid()
            .add(kLong)
            .add("Read more and you will find that the council had been warned twice, in 2019 and "
                 "in 2021, by its own engineer.")
            .add(kLong)
            .roles() == "story story story");
}

TEST_CASE("lines that mostly lead elsewhere are promotion") {
  CHECK(Laid().add(kLong).add("Five storms that changed the coast", linked(1)).add(kLong).roles() ==
        "story promo story");
  CHECK(Laid()
            .add(kLong)
            .add("The storm changed the coast for good.", linked(0.6f))
            .add(kLong)
            .roles() == "story story story");
}

TEST_CASE("a list is judged as one: short sources stay beside the long ones") {
  const auto source = [](float density, uint32_t list) {
    LaidBlock block = linked(density);
    block.list = list;
    return block;
  };
  Laid page;
  page.add(kLong).add("“A storm in 1987”, the Ledger.", source(0.7f, 9));
  page.add(
      "“The lamp on the pier”, a report by the harbour board, 2019, pages 3 to 12. Retrieved "
      "on 4 May 2026.",
      source(0.2f, 9));
  page.add("“Posts and planks”", source(1, 9)).add(kLong);
  CHECK(page.roles() == "story story story story story");
  CHECK(Laid()
            .add(kLong)
            .add("A storm in 1987", source(1, 4))
            .add("The lamp on the pier", source(1, 4))
            .add(kLong)
            .roles() == "story promo promo story");
}

TEST_CASE("from a trailer on all is promotion, unless two long paragraphs follow") {
  Laid page;
  for (int i = 0; i < 4; ++i) page.add(kLong);
  page.add("Related stories", heading(3)).add("A storm in 1987").add("The lamp on the pier");
  CHECK(page.roles() == "story story story story promo promo promo");
  page.add(kLong).add(kLong);
  CHECK(page.roles() == "story story story story promo story story story story");
}

TEST_CASE("headings that nothing follows are no story") {
  CHECK(Laid().add(kLong).add("What comes next", heading(2)).roles() == "story other");
}

TEST_CASE("what was found is a story, however little it looks like one") {
  CHECK(Laid().add("Sign up for our newsletter").roles() == "story");
}

TEST_CASE("rules and stamps of time between paragraphs aren't story") {
  CHECK(Laid().add(kLong).add("* * *").add("Updated at 11.10am BST").add(kLong).roles() ==
        "story other other story");
}

TEST_CASE("a full sentence after the story that speaks of the paper is promotion") {
  CHECK(Laid()
            .add(kLong)
            .add("Sign up to our weekly newsletter, and have the best of the harbour every Friday.")
            .roles() == "story promo");
}

TEST_CASE("a few words between the title and the story are of neither") {
  Laid page;
  page.add("Pier shut by storm", heading(1)).add("Ada Quist").add("Share Save");
  page.add("Five winters and no repairs: how a pier was lost").add(kLong);
  CHECK(page.roles() == "title other other story story");
}

TEST_CASE("a byline of several lines has the name on its first") {
  Laid page;
  page.add("Pier shut by storm", heading(1)).add("By Ada Quist\nStaff writer").add(kLong);
  CHECK(page.roles() == "title byline story");
  CHECK(page.given().byline == "Ada Quist");
}

TEST_CASE("what is said of the paper after the story isn't story") {
  CHECK(Laid()
            .add(kLong)
            .add("Ada Quist writes on harbours. Reach her at quist@example.org.")
            .add("A correction was made on May 28, 2026: the pier has nine posts, not ten.")
            .add("Copyright 1999 The Ledger")
            .roles() == "story other other other");
}
