#include "text/lexicon.h"

#include <doctest/doctest.h>

#include "support/temporary_folder.h"

using namespace stet;

TEST_CASE("a list is lines with comments and a second column") {
  test::TemporaryFolder folder;
  folder.file("hedges.txt", "# words that leave room\nabout\nmore than\tlower\n\n about \n");
  const auto lexicon = Lexicon::load(folder.path());
  REQUIRE(lexicon);
  const WordList& hedges = lexicon->list("hedges");
  CHECK(hedges.entries() == std::vector<std::string>{"about", "more than"});
  CHECK(hedges.has("more than"));
  CHECK(hedges.value("more than") == "lower");
  CHECK(hedges.value("about") == "");
  CHECK(hedges.longest_in_words() == 2);
  CHECK(lexicon->list("unknown").entries().empty());
}

TEST_CASE("a folder that isn't there is refused") {
  CHECK(describe(Lexicon::load("/nowhere").error()) ==
        "/nowhere: can't be read: No such file or directory; give the folder that holds Stet's "
        "word lists");
}
