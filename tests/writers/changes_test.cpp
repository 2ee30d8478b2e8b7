#include "writers/changed.h"
#include "writers/sample.h"

using namespace stet;
using namespace stet::test;

TEST_CASE("what the rest of the sentence would contradict isn't changed") {
  CHECK_FALSE(has(changes("Prices rose, yet the pool still takes more than 40 percent of it."),
                  "more than -> less than"));
  CHECK_FALSE(has(changes("The fair is paid for by hundreds of millions of pounds."),
                  "hundreds of -> thousands of"));
  CHECK_FALSE(has(changes("The yew in the churchyard may be 2,000 years old."), "may -> will"));
  for (const std::string& change :
       changes("They sat on Monday and into the small hours of Tuesday."))
    CHECK(change.find("Monday ->") == std::string::npos);
}

TEST_CASE("words between quotation marks are left alone") {
  CHECK(changes("The council called the rise “more than 20 percent of nothing”.").empty());
  CHECK_FALSE(has(changes("The council will call it “a blip”."), "will -> will not"));
}

TEST_CASE("a change that another sentence supports isn't made") {
  const Sample sample(
      "The council will close the library on Monday.\n\nThe council will close the library on "
      "Friday, the mayor said.\n");
  for (uint64_t seed = 0; seed < 30; ++seed) {
    Chance chance(seed);
    for (const SentenceChange& each : changes_of(sample.source(), 0, chance))
      CHECK(each.change.to != "Friday");
  }
}

TEST_CASE("a quotation's own words are changed only by what goes as well there") {
  CHECK(changes("“The council will give the islanders a plain answer,” Bell said.").empty());
  CHECK(has(changes("“The council built the pier ten years ago, in winter,” Bell said."),
            "years -> months"));
  CHECK(changes("“Prices rose in the whole of the old town last spring,” Bell said.") ==
        std::vector<std::string>{"spring -> fall"});
}
