#include "bank/only_source.h"

#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

namespace {

// The word by which `source` of the passage passes on the only word of anybody; empty for none.
std::string cue(const std::string& passage, const std::string& source) {
  const size_t at = passage.find(source);
  REQUIRE(at != std::string::npos);
  const auto found = cue_of_only_source(passage, {at, at + source.size()}, lexicon());
  return found ? std::string(slice(passage, *found)) : "";
}

}  // namespace

TEST_CASE("the one who says so stands beside the word that tells") {
  CHECK(cue("Hale said the pier had shut.", "Hale") == "said");
  CHECK(cue("The pier had shut, according to the report by Hale.", "the report by Hale") ==
        "according");
  CHECK(cue("“The pier is shut,” said Ada Brook.", "Ada Brook") == "said");
}

TEST_CASE("a second word that tells, or one far off, leaves none alone") {
  CHECK(cue("Hale said the pier had shut, and Brook told the town.", "Hale").empty());
  CHECK(cue("Hale walked the whole way to the town beside the pier and said so.", "Hale").empty());
  CHECK(cue("“My neighbour says the pier is shut,” said Ada Brook.", "Ada Brook").empty());
}

TEST_CASE("who is named only within the quotation is not the source") {
  CHECK(cue("“Hale sold the pier,” said Ada Brook.", "Hale").empty());
}
