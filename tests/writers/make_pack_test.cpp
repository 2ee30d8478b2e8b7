#include "writers/make_pack.h"

#include <doctest/doctest.h>

#include "article/reader.h"
#include "bank/limits.h"
#include "support/reading_support.h"

using namespace stet;

namespace {

Result<Pack> made(const std::string& text) {
  const auto article = read_article(text, "a.txt", test::lexicon());
  return make_pack({&*article, 1}, test::lexicon(), 1);
}

const std::string kParagraph =
    "“The council will close the library on Monday,” said Ada Quist, who chairs the board.\n\n";

}  // namespace

// Made all the same, the pack couldn't be opened.
TEST_CASE("an article longer than a pack may hold is refused") {
  std::string text;
  while (text.size() <= kPackArticleLimit) text += kParagraph;
  const auto pack = made(text);
  REQUIRE(!pack);
  CHECK(describe(pack.error()) ==
        "a.txt: is longer than the 256 KB that an article of a pack may have; take the part that "
        "you want to ask about");
}

TEST_CASE("a sentence that no page prints is passed over in a moment") {
  std::string text = "Dates\n\n" + kParagraph;
  for (int i = 0; i < 20'000; ++i) text += "3 May 2015 ";
  CHECK(made(text).has_value());
}
